import * as $protobuf from "protobufjs/minimal.js";
import Long = require("long");

/** Namespace webcast. */
export namespace webcast {

    /**
     * Properties of a PushFrame.
     * @deprecated Use webcast.PushFrame.$Properties instead.
     */
    interface IPushFrame extends webcast.PushFrame.$Properties {
    }

    /** Represents a PushFrame. */
    class PushFrame {

        /**
         * Constructs a new PushFrame.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.PushFrame.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PushFrame seqId. */
        seqId: Long;

        /** PushFrame logId. */
        logId: Long;

        /** PushFrame service. */
        service: number;

        /** PushFrame method. */
        method: number;

        /** PushFrame headers. */
        headers: webcast.PushHeader.$Properties[];

        /** PushFrame payloadEncoding. */
        payloadEncoding: string;

        /** PushFrame payloadType. */
        payloadType: string;

        /** PushFrame payload. */
        payload: Uint8Array;

        /**
         * Creates a new PushFrame instance using the specified properties.
         * @param [properties] Properties to set
         * @returns PushFrame instance
         */
        static create(properties: webcast.PushFrame.$Shape): webcast.PushFrame & webcast.PushFrame.$Shape;
        static create(properties?: webcast.PushFrame.$Properties): webcast.PushFrame;

        /**
         * Encodes the specified PushFrame message. Does not implicitly {@link webcast.PushFrame.verify|verify} messages.
         * @param message PushFrame message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.PushFrame.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PushFrame message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.PushFrame & webcast.PushFrame.$Shape} PushFrame
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.PushFrame & webcast.PushFrame.$Shape;
    }

    namespace PushFrame {

        /** Properties of a PushFrame. */
        interface $Properties {

            /** PushFrame seqId */
            seqId?: (Long|null);

            /** PushFrame logId */
            logId?: (Long|null);

            /** PushFrame service */
            service?: (number|null);

            /** PushFrame method */
            method?: (number|null);

            /** PushFrame headers */
            headers?: (webcast.PushHeader.$Properties[]|null);

            /** PushFrame payloadEncoding */
            payloadEncoding?: (string|null);

            /** PushFrame payloadType */
            payloadType?: (string|null);

            /** PushFrame payload */
            payload?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PushFrame. */
        type $Shape = webcast.PushFrame.$Properties;
    }

    /**
     * Properties of a PushHeader.
     * @deprecated Use webcast.PushHeader.$Properties instead.
     */
    interface IPushHeader extends webcast.PushHeader.$Properties {
    }

    /** Represents a PushHeader. */
    class PushHeader {

        /**
         * Constructs a new PushHeader.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.PushHeader.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PushHeader key. */
        key: string;

        /** PushHeader value. */
        value: string;

        /**
         * Creates a new PushHeader instance using the specified properties.
         * @param [properties] Properties to set
         * @returns PushHeader instance
         */
        static create(properties: webcast.PushHeader.$Shape): webcast.PushHeader & webcast.PushHeader.$Shape;
        static create(properties?: webcast.PushHeader.$Properties): webcast.PushHeader;

        /**
         * Encodes the specified PushHeader message. Does not implicitly {@link webcast.PushHeader.verify|verify} messages.
         * @param message PushHeader message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.PushHeader.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PushHeader message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.PushHeader & webcast.PushHeader.$Shape} PushHeader
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.PushHeader & webcast.PushHeader.$Shape;
    }

    namespace PushHeader {

        /** Properties of a PushHeader. */
        interface $Properties {

            /** PushHeader key */
            key?: (string|null);

            /** PushHeader value */
            value?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PushHeader. */
        type $Shape = webcast.PushHeader.$Properties;
    }

    /**
     * Properties of a Response.
     * @deprecated Use webcast.Response.$Properties instead.
     */
    interface IResponse extends webcast.Response.$Properties {
    }

    /** Represents a Response. */
    class Response {

        /**
         * Constructs a new Response.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.Response.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Response messages. */
        messages: webcast.Message.$Properties[];

        /** Response cursor. */
        cursor: string;

        /** Response fetchInterval. */
        fetchInterval: Long;

        /** Response now. */
        now: Long;

        /** Response internalExt. */
        internalExt: string;

        /** Response heartbeatDuration. */
        heartbeatDuration: Long;

        /** Response needAck. */
        needAck: boolean;

        /** Response pushServer. */
        pushServer: string;

        /** Response liveCursor. */
        liveCursor: string;

        /** Response pushServerV2. */
        pushServerV2: string;

        /**
         * Creates a new Response instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Response instance
         */
        static create(properties: webcast.Response.$Shape): webcast.Response & webcast.Response.$Shape;
        static create(properties?: webcast.Response.$Properties): webcast.Response;

        /**
         * Encodes the specified Response message. Does not implicitly {@link webcast.Response.verify|verify} messages.
         * @param message Response message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.Response.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Response message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.Response & webcast.Response.$Shape} Response
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.Response & webcast.Response.$Shape;
    }

    namespace Response {

        /** Properties of a Response. */
        interface $Properties {

            /** Response messages */
            messages?: (webcast.Message.$Properties[]|null);

            /** Response cursor */
            cursor?: (string|null);

            /** Response fetchInterval */
            fetchInterval?: (Long|null);

            /** Response now */
            now?: (Long|null);

            /** Response internalExt */
            internalExt?: (string|null);

            /** Response heartbeatDuration */
            heartbeatDuration?: (Long|null);

            /** Response needAck */
            needAck?: (boolean|null);

            /** Response pushServer */
            pushServer?: (string|null);

            /** Response liveCursor */
            liveCursor?: (string|null);

            /** Response pushServerV2 */
            pushServerV2?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Response. */
        type $Shape = webcast.Response.$Properties;
    }

    /**
     * Properties of a Message.
     * @deprecated Use webcast.Message.$Properties instead.
     */
    interface IMessage extends webcast.Message.$Properties {
    }

    /** Represents a Message. */
    class Message {

        /**
         * Constructs a new Message.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.Message.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Message method. */
        method: string;

        /** Message payload. */
        payload: Uint8Array;

        /** Message msgId. */
        msgId: Long;

        /**
         * Creates a new Message instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Message instance
         */
        static create(properties: webcast.Message.$Shape): webcast.Message & webcast.Message.$Shape;
        static create(properties?: webcast.Message.$Properties): webcast.Message;

        /**
         * Encodes the specified Message message. Does not implicitly {@link webcast.Message.verify|verify} messages.
         * @param message Message message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.Message.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Message message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.Message & webcast.Message.$Shape} Message
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.Message & webcast.Message.$Shape;
    }

    namespace Message {

        /** Properties of a Message. */
        interface $Properties {

            /** Message method */
            method?: (string|null);

            /** Message payload */
            payload?: (Uint8Array|null);

            /** Message msgId */
            msgId?: (Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Message. */
        type $Shape = webcast.Message.$Properties;
    }

    /**
     * Properties of an AnyMessage.
     * @deprecated Use webcast.AnyMessage.$Properties instead.
     */
    interface IAnyMessage extends webcast.AnyMessage.$Properties {
    }

    /** Represents an AnyMessage. */
    class AnyMessage {

        /**
         * Constructs a new AnyMessage.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.AnyMessage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AnyMessage common. */
        common?: (webcast.CommonId.$Properties|null);

        /**
         * Creates a new AnyMessage instance using the specified properties.
         * @param [properties] Properties to set
         * @returns AnyMessage instance
         */
        static create(properties: webcast.AnyMessage.$Shape): webcast.AnyMessage & webcast.AnyMessage.$Shape;
        static create(properties?: webcast.AnyMessage.$Properties): webcast.AnyMessage;

        /**
         * Encodes the specified AnyMessage message. Does not implicitly {@link webcast.AnyMessage.verify|verify} messages.
         * @param message AnyMessage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.AnyMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AnyMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.AnyMessage & webcast.AnyMessage.$Shape} AnyMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.AnyMessage & webcast.AnyMessage.$Shape;
    }

    namespace AnyMessage {

        /** Properties of an AnyMessage. */
        interface $Properties {

            /** AnyMessage common */
            common?: (webcast.CommonId.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AnyMessage. */
        type $Shape = webcast.AnyMessage.$Properties;
    }

    /**
     * Properties of a CommonId.
     * @deprecated Use webcast.CommonId.$Properties instead.
     */
    interface ICommonId extends webcast.CommonId.$Properties {
    }

    /** Represents a CommonId. */
    class CommonId {

        /**
         * Constructs a new CommonId.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.CommonId.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** CommonId msgId. */
        msgId: Long;

        /** CommonId roomId. */
        roomId: Long;

        /**
         * Creates a new CommonId instance using the specified properties.
         * @param [properties] Properties to set
         * @returns CommonId instance
         */
        static create(properties: webcast.CommonId.$Shape): webcast.CommonId & webcast.CommonId.$Shape;
        static create(properties?: webcast.CommonId.$Properties): webcast.CommonId;

        /**
         * Encodes the specified CommonId message. Does not implicitly {@link webcast.CommonId.verify|verify} messages.
         * @param message CommonId message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.CommonId.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a CommonId message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.CommonId & webcast.CommonId.$Shape} CommonId
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.CommonId & webcast.CommonId.$Shape;
    }

    namespace CommonId {

        /** Properties of a CommonId. */
        interface $Properties {

            /** CommonId msgId */
            msgId?: (Long|null);

            /** CommonId roomId */
            roomId?: (Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a CommonId. */
        type $Shape = webcast.CommonId.$Properties;
    }

    /**
     * Properties of a Common.
     * @deprecated Use webcast.Common.$Properties instead.
     */
    interface ICommon extends webcast.Common.$Properties {
    }

    /** Represents a Common. */
    class Common {

        /**
         * Constructs a new Common.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.Common.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Common method. */
        method: string;

        /** Common msgId. */
        msgId: Long;

        /** Common roomId. */
        roomId: Long;

        /** Common createTime. */
        createTime: Long;

        /** Common describe. */
        describe: string;

        /** Common user. */
        user?: (webcast.User.$Properties|null);

        /**
         * Creates a new Common instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Common instance
         */
        static create(properties: webcast.Common.$Shape): webcast.Common & webcast.Common.$Shape;
        static create(properties?: webcast.Common.$Properties): webcast.Common;

        /**
         * Encodes the specified Common message. Does not implicitly {@link webcast.Common.verify|verify} messages.
         * @param message Common message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.Common.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Common message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.Common & webcast.Common.$Shape} Common
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.Common & webcast.Common.$Shape;
    }

    namespace Common {

        /** Properties of a Common. */
        interface $Properties {

            /** Common method */
            method?: (string|null);

            /** Common msgId */
            msgId?: (Long|null);

            /** Common roomId */
            roomId?: (Long|null);

            /** Common createTime */
            createTime?: (Long|null);

            /** Common describe */
            describe?: (string|null);

            /** Common user */
            user?: (webcast.User.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Common. */
        type $Shape = webcast.Common.$Properties;
    }

    /**
     * Properties of a TextCommon.
     * @deprecated Use webcast.TextCommon.$Properties instead.
     */
    interface ITextCommon extends webcast.TextCommon.$Properties {
    }

    /** Represents a TextCommon. */
    class TextCommon {

        /**
         * Constructs a new TextCommon.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.TextCommon.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** TextCommon method. */
        method: string;

        /** TextCommon msgId. */
        msgId: Long;

        /** TextCommon roomId. */
        roomId: Long;

        /** TextCommon createTime. */
        createTime: Long;

        /** TextCommon describe. */
        describe: string;

        /** TextCommon displayText. */
        displayText?: (webcast.Text.$Properties|null);

        /** TextCommon user. */
        user?: (webcast.User.$Properties|null);

        /**
         * Creates a new TextCommon instance using the specified properties.
         * @param [properties] Properties to set
         * @returns TextCommon instance
         */
        static create(properties: webcast.TextCommon.$Shape): webcast.TextCommon & webcast.TextCommon.$Shape;
        static create(properties?: webcast.TextCommon.$Properties): webcast.TextCommon;

        /**
         * Encodes the specified TextCommon message. Does not implicitly {@link webcast.TextCommon.verify|verify} messages.
         * @param message TextCommon message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.TextCommon.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a TextCommon message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.TextCommon & webcast.TextCommon.$Shape} TextCommon
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.TextCommon & webcast.TextCommon.$Shape;
    }

    namespace TextCommon {

        /** Properties of a TextCommon. */
        interface $Properties {

            /** TextCommon method */
            method?: (string|null);

            /** TextCommon msgId */
            msgId?: (Long|null);

            /** TextCommon roomId */
            roomId?: (Long|null);

            /** TextCommon createTime */
            createTime?: (Long|null);

            /** TextCommon describe */
            describe?: (string|null);

            /** TextCommon displayText */
            displayText?: (webcast.Text.$Properties|null);

            /** TextCommon user */
            user?: (webcast.User.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a TextCommon. */
        type $Shape = webcast.TextCommon.$Properties;
    }

    /**
     * Properties of an Image.
     * @deprecated Use webcast.Image.$Properties instead.
     */
    interface IImage extends webcast.Image.$Properties {
    }

    /** Represents an Image. */
    class Image {

        /**
         * Constructs a new Image.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.Image.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Image urlList. */
        urlList: string[];

        /**
         * Creates a new Image instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Image instance
         */
        static create(properties: webcast.Image.$Shape): webcast.Image & webcast.Image.$Shape;
        static create(properties?: webcast.Image.$Properties): webcast.Image;

        /**
         * Encodes the specified Image message. Does not implicitly {@link webcast.Image.verify|verify} messages.
         * @param message Image message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.Image.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an Image message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.Image & webcast.Image.$Shape} Image
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.Image & webcast.Image.$Shape;
    }

    namespace Image {

        /** Properties of an Image. */
        interface $Properties {

            /** Image urlList */
            urlList?: (string[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an Image. */
        type $Shape = webcast.Image.$Properties;
    }

    /**
     * Properties of a User.
     * @deprecated Use webcast.User.$Properties instead.
     */
    interface IUser extends webcast.User.$Properties {
    }

    /** Represents a User. */
    class User {

        /**
         * Constructs a new User.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.User.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** User id. */
        id: Long;

        /** User nickname. */
        nickname: string;

        /** User gender. */
        gender: number;

        /** User avatarThumb. */
        avatarThumb?: (webcast.Image.$Properties|null);

        /** User badgeImageList. */
        badgeImageList: webcast.Badge.$Properties[];

        /** User payGrade. */
        payGrade?: (webcast.PayGrade.$Properties|null);

        /** User fansClub. */
        fansClub?: (webcast.FansClub.$Properties|null);

        /** User userAttr. */
        userAttr?: (webcast.UserAttr.$Properties|null);

        /** User secUid. */
        secUid: string;

        /** User badgeImageListV2. */
        badgeImageListV2: webcast.Badge.$Properties[];

        /** User desensitizedNickname. */
        desensitizedNickname: string;

        /** User isAnonymous. */
        isAnonymous: boolean;

        /** User webcastUid. */
        webcastUid: string;

        /**
         * Creates a new User instance using the specified properties.
         * @param [properties] Properties to set
         * @returns User instance
         */
        static create(properties: webcast.User.$Shape): webcast.User & webcast.User.$Shape;
        static create(properties?: webcast.User.$Properties): webcast.User;

        /**
         * Encodes the specified User message. Does not implicitly {@link webcast.User.verify|verify} messages.
         * @param message User message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.User.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a User message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.User & webcast.User.$Shape} User
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.User & webcast.User.$Shape;
    }

    namespace User {

        /** Properties of a User. */
        interface $Properties {

            /** User id */
            id?: (Long|null);

            /** User nickname */
            nickname?: (string|null);

            /** User gender */
            gender?: (number|null);

            /** User avatarThumb */
            avatarThumb?: (webcast.Image.$Properties|null);

            /** User badgeImageList */
            badgeImageList?: (webcast.Badge.$Properties[]|null);

            /** User payGrade */
            payGrade?: (webcast.PayGrade.$Properties|null);

            /** User fansClub */
            fansClub?: (webcast.FansClub.$Properties|null);

            /** User userAttr */
            userAttr?: (webcast.UserAttr.$Properties|null);

            /** User secUid */
            secUid?: (string|null);

            /** User badgeImageListV2 */
            badgeImageListV2?: (webcast.Badge.$Properties[]|null);

            /** User desensitizedNickname */
            desensitizedNickname?: (string|null);

            /** User isAnonymous */
            isAnonymous?: (boolean|null);

            /** User webcastUid */
            webcastUid?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a User. */
        type $Shape = webcast.User.$Properties;
    }

    /**
     * Properties of a Badge.
     * @deprecated Use webcast.Badge.$Properties instead.
     */
    interface IBadge extends webcast.Badge.$Properties {
    }

    /** Represents a Badge. */
    class Badge {

        /**
         * Constructs a new Badge.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.Badge.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Badge imageType. */
        imageType: number;

        /** Badge content. */
        content?: (webcast.BadgeContent.$Properties|null);

        /**
         * Creates a new Badge instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Badge instance
         */
        static create(properties: webcast.Badge.$Shape): webcast.Badge & webcast.Badge.$Shape;
        static create(properties?: webcast.Badge.$Properties): webcast.Badge;

        /**
         * Encodes the specified Badge message. Does not implicitly {@link webcast.Badge.verify|verify} messages.
         * @param message Badge message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.Badge.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Badge message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.Badge & webcast.Badge.$Shape} Badge
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.Badge & webcast.Badge.$Shape;
    }

    namespace Badge {

        /** Properties of a Badge. */
        interface $Properties {

            /** Badge imageType */
            imageType?: (number|null);

            /** Badge content */
            content?: (webcast.BadgeContent.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Badge. */
        type $Shape = webcast.Badge.$Properties;
    }

    /**
     * Properties of a BadgeContent.
     * @deprecated Use webcast.BadgeContent.$Properties instead.
     */
    interface IBadgeContent extends webcast.BadgeContent.$Properties {
    }

    /** Represents a BadgeContent. */
    class BadgeContent {

        /**
         * Constructs a new BadgeContent.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.BadgeContent.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** BadgeContent level. */
        level: Long;

        /**
         * Creates a new BadgeContent instance using the specified properties.
         * @param [properties] Properties to set
         * @returns BadgeContent instance
         */
        static create(properties: webcast.BadgeContent.$Shape): webcast.BadgeContent & webcast.BadgeContent.$Shape;
        static create(properties?: webcast.BadgeContent.$Properties): webcast.BadgeContent;

        /**
         * Encodes the specified BadgeContent message. Does not implicitly {@link webcast.BadgeContent.verify|verify} messages.
         * @param message BadgeContent message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.BadgeContent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a BadgeContent message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.BadgeContent & webcast.BadgeContent.$Shape} BadgeContent
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BadgeContent & webcast.BadgeContent.$Shape;
    }

    namespace BadgeContent {

        /** Properties of a BadgeContent. */
        interface $Properties {

            /** BadgeContent level */
            level?: (Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a BadgeContent. */
        type $Shape = webcast.BadgeContent.$Properties;
    }

    /**
     * Properties of a PayGrade.
     * @deprecated Use webcast.PayGrade.$Properties instead.
     */
    interface IPayGrade extends webcast.PayGrade.$Properties {
    }

    /** Represents a PayGrade. */
    class PayGrade {

        /**
         * Constructs a new PayGrade.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.PayGrade.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PayGrade level. */
        level: Long;

        /**
         * Creates a new PayGrade instance using the specified properties.
         * @param [properties] Properties to set
         * @returns PayGrade instance
         */
        static create(properties: webcast.PayGrade.$Shape): webcast.PayGrade & webcast.PayGrade.$Shape;
        static create(properties?: webcast.PayGrade.$Properties): webcast.PayGrade;

        /**
         * Encodes the specified PayGrade message. Does not implicitly {@link webcast.PayGrade.verify|verify} messages.
         * @param message PayGrade message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.PayGrade.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PayGrade message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.PayGrade & webcast.PayGrade.$Shape} PayGrade
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.PayGrade & webcast.PayGrade.$Shape;
    }

    namespace PayGrade {

        /** Properties of a PayGrade. */
        interface $Properties {

            /** PayGrade level */
            level?: (Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PayGrade. */
        type $Shape = webcast.PayGrade.$Properties;
    }

    /**
     * Properties of a FansClub.
     * @deprecated Use webcast.FansClub.$Properties instead.
     */
    interface IFansClub extends webcast.FansClub.$Properties {
    }

    /** Represents a FansClub. */
    class FansClub {

        /**
         * Constructs a new FansClub.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.FansClub.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** FansClub data. */
        data?: (webcast.FansClubData.$Properties|null);

        /**
         * Creates a new FansClub instance using the specified properties.
         * @param [properties] Properties to set
         * @returns FansClub instance
         */
        static create(properties: webcast.FansClub.$Shape): webcast.FansClub & webcast.FansClub.$Shape;
        static create(properties?: webcast.FansClub.$Properties): webcast.FansClub;

        /**
         * Encodes the specified FansClub message. Does not implicitly {@link webcast.FansClub.verify|verify} messages.
         * @param message FansClub message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.FansClub.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a FansClub message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.FansClub & webcast.FansClub.$Shape} FansClub
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.FansClub & webcast.FansClub.$Shape;
    }

    namespace FansClub {

        /** Properties of a FansClub. */
        interface $Properties {

            /** FansClub data */
            data?: (webcast.FansClubData.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a FansClub. */
        type $Shape = webcast.FansClub.$Properties;
    }

    /**
     * Properties of a FansClubData.
     * @deprecated Use webcast.FansClubData.$Properties instead.
     */
    interface IFansClubData extends webcast.FansClubData.$Properties {
    }

    /** Represents a FansClubData. */
    class FansClubData {

        /**
         * Constructs a new FansClubData.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.FansClubData.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** FansClubData clubName. */
        clubName: string;

        /** FansClubData level. */
        level: number;

        /** FansClubData userFansClubStatus. */
        userFansClubStatus: number;

        /** FansClubData anchorId. */
        anchorId: Long;

        /**
         * Creates a new FansClubData instance using the specified properties.
         * @param [properties] Properties to set
         * @returns FansClubData instance
         */
        static create(properties: webcast.FansClubData.$Shape): webcast.FansClubData & webcast.FansClubData.$Shape;
        static create(properties?: webcast.FansClubData.$Properties): webcast.FansClubData;

        /**
         * Encodes the specified FansClubData message. Does not implicitly {@link webcast.FansClubData.verify|verify} messages.
         * @param message FansClubData message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.FansClubData.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a FansClubData message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.FansClubData & webcast.FansClubData.$Shape} FansClubData
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.FansClubData & webcast.FansClubData.$Shape;
    }

    namespace FansClubData {

        /** Properties of a FansClubData. */
        interface $Properties {

            /** FansClubData clubName */
            clubName?: (string|null);

            /** FansClubData level */
            level?: (number|null);

            /** FansClubData userFansClubStatus */
            userFansClubStatus?: (number|null);

            /** FansClubData anchorId */
            anchorId?: (Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a FansClubData. */
        type $Shape = webcast.FansClubData.$Properties;
    }

    /**
     * Properties of a UserAttr.
     * @deprecated Use webcast.UserAttr.$Properties instead.
     */
    interface IUserAttr extends webcast.UserAttr.$Properties {
    }

    /** Represents a UserAttr. */
    class UserAttr {

        /**
         * Constructs a new UserAttr.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.UserAttr.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** UserAttr isAdmin. */
        isAdmin: boolean;

        /**
         * Creates a new UserAttr instance using the specified properties.
         * @param [properties] Properties to set
         * @returns UserAttr instance
         */
        static create(properties: webcast.UserAttr.$Shape): webcast.UserAttr & webcast.UserAttr.$Shape;
        static create(properties?: webcast.UserAttr.$Properties): webcast.UserAttr;

        /**
         * Encodes the specified UserAttr message. Does not implicitly {@link webcast.UserAttr.verify|verify} messages.
         * @param message UserAttr message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.UserAttr.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a UserAttr message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.UserAttr & webcast.UserAttr.$Shape} UserAttr
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.UserAttr & webcast.UserAttr.$Shape;
    }

    namespace UserAttr {

        /** Properties of a UserAttr. */
        interface $Properties {

            /** UserAttr isAdmin */
            isAdmin?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a UserAttr. */
        type $Shape = webcast.UserAttr.$Properties;
    }

    /**
     * Properties of a Text.
     * @deprecated Use webcast.Text.$Properties instead.
     */
    interface IText extends webcast.Text.$Properties {
    }

    /** Represents a Text. */
    class Text {

        /**
         * Constructs a new Text.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.Text.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Text defaultPattern. */
        defaultPattern: string;

        /** Text pieces. */
        pieces: webcast.TextPiece.$Properties[];

        /**
         * Creates a new Text instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Text instance
         */
        static create(properties: webcast.Text.$Shape): webcast.Text & webcast.Text.$Shape;
        static create(properties?: webcast.Text.$Properties): webcast.Text;

        /**
         * Encodes the specified Text message. Does not implicitly {@link webcast.Text.verify|verify} messages.
         * @param message Text message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.Text.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Text message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.Text & webcast.Text.$Shape} Text
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.Text & webcast.Text.$Shape;
    }

    namespace Text {

        /** Properties of a Text. */
        interface $Properties {

            /** Text defaultPattern */
            defaultPattern?: (string|null);

            /** Text pieces */
            pieces?: (webcast.TextPiece.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Text. */
        type $Shape = webcast.Text.$Properties;
    }

    /**
     * Properties of a TextPiece.
     * @deprecated Use webcast.TextPiece.$Properties instead.
     */
    interface ITextPiece extends webcast.TextPiece.$Properties {
    }

    /** Represents a TextPiece. */
    class TextPiece {

        /**
         * Constructs a new TextPiece.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.TextPiece.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** TextPiece stringValue. */
        stringValue: string;

        /** TextPiece userValue. */
        userValue?: (webcast.TextPieceUser.$Properties|null);

        /** TextPiece giftValue. */
        giftValue?: (webcast.TextPieceGift.$Properties|null);

        /** TextPiece patternRefValue. */
        patternRefValue?: (webcast.PatternRef.$Properties|null);

        /** TextPiece imageValue. */
        imageValue?: (webcast.TextPieceImage.$Properties|null);

        /**
         * Creates a new TextPiece instance using the specified properties.
         * @param [properties] Properties to set
         * @returns TextPiece instance
         */
        static create(properties: webcast.TextPiece.$Shape): webcast.TextPiece & webcast.TextPiece.$Shape;
        static create(properties?: webcast.TextPiece.$Properties): webcast.TextPiece;

        /**
         * Encodes the specified TextPiece message. Does not implicitly {@link webcast.TextPiece.verify|verify} messages.
         * @param message TextPiece message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.TextPiece.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a TextPiece message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.TextPiece & webcast.TextPiece.$Shape} TextPiece
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.TextPiece & webcast.TextPiece.$Shape;
    }

    namespace TextPiece {

        /** Properties of a TextPiece. */
        interface $Properties {

            /** TextPiece stringValue */
            stringValue?: (string|null);

            /** TextPiece userValue */
            userValue?: (webcast.TextPieceUser.$Properties|null);

            /** TextPiece giftValue */
            giftValue?: (webcast.TextPieceGift.$Properties|null);

            /** TextPiece patternRefValue */
            patternRefValue?: (webcast.PatternRef.$Properties|null);

            /** TextPiece imageValue */
            imageValue?: (webcast.TextPieceImage.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a TextPiece. */
        type $Shape = webcast.TextPiece.$Properties;
    }

    /**
     * Properties of a TextPieceUser.
     * @deprecated Use webcast.TextPieceUser.$Properties instead.
     */
    interface ITextPieceUser extends webcast.TextPieceUser.$Properties {
    }

    /** Represents a TextPieceUser. */
    class TextPieceUser {

        /**
         * Constructs a new TextPieceUser.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.TextPieceUser.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** TextPieceUser user. */
        user?: (webcast.User.$Properties|null);

        /**
         * Creates a new TextPieceUser instance using the specified properties.
         * @param [properties] Properties to set
         * @returns TextPieceUser instance
         */
        static create(properties: webcast.TextPieceUser.$Shape): webcast.TextPieceUser & webcast.TextPieceUser.$Shape;
        static create(properties?: webcast.TextPieceUser.$Properties): webcast.TextPieceUser;

        /**
         * Encodes the specified TextPieceUser message. Does not implicitly {@link webcast.TextPieceUser.verify|verify} messages.
         * @param message TextPieceUser message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.TextPieceUser.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a TextPieceUser message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.TextPieceUser & webcast.TextPieceUser.$Shape} TextPieceUser
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.TextPieceUser & webcast.TextPieceUser.$Shape;
    }

    namespace TextPieceUser {

        /** Properties of a TextPieceUser. */
        interface $Properties {

            /** TextPieceUser user */
            user?: (webcast.User.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a TextPieceUser. */
        type $Shape = webcast.TextPieceUser.$Properties;
    }

    /**
     * Properties of a TextPieceGift.
     * @deprecated Use webcast.TextPieceGift.$Properties instead.
     */
    interface ITextPieceGift extends webcast.TextPieceGift.$Properties {
    }

    /** Represents a TextPieceGift. */
    class TextPieceGift {

        /**
         * Constructs a new TextPieceGift.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.TextPieceGift.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** TextPieceGift nameRef. */
        nameRef?: (webcast.PatternRef.$Properties|null);

        /**
         * Creates a new TextPieceGift instance using the specified properties.
         * @param [properties] Properties to set
         * @returns TextPieceGift instance
         */
        static create(properties: webcast.TextPieceGift.$Shape): webcast.TextPieceGift & webcast.TextPieceGift.$Shape;
        static create(properties?: webcast.TextPieceGift.$Properties): webcast.TextPieceGift;

        /**
         * Encodes the specified TextPieceGift message. Does not implicitly {@link webcast.TextPieceGift.verify|verify} messages.
         * @param message TextPieceGift message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.TextPieceGift.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a TextPieceGift message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.TextPieceGift & webcast.TextPieceGift.$Shape} TextPieceGift
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.TextPieceGift & webcast.TextPieceGift.$Shape;
    }

    namespace TextPieceGift {

        /** Properties of a TextPieceGift. */
        interface $Properties {

            /** TextPieceGift nameRef */
            nameRef?: (webcast.PatternRef.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a TextPieceGift. */
        type $Shape = webcast.TextPieceGift.$Properties;
    }

    /**
     * Properties of a PatternRef.
     * @deprecated Use webcast.PatternRef.$Properties instead.
     */
    interface IPatternRef extends webcast.PatternRef.$Properties {
    }

    /** Represents a PatternRef. */
    class PatternRef {

        /**
         * Constructs a new PatternRef.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.PatternRef.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PatternRef defaultPattern. */
        defaultPattern: string;

        /**
         * Creates a new PatternRef instance using the specified properties.
         * @param [properties] Properties to set
         * @returns PatternRef instance
         */
        static create(properties: webcast.PatternRef.$Shape): webcast.PatternRef & webcast.PatternRef.$Shape;
        static create(properties?: webcast.PatternRef.$Properties): webcast.PatternRef;

        /**
         * Encodes the specified PatternRef message. Does not implicitly {@link webcast.PatternRef.verify|verify} messages.
         * @param message PatternRef message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.PatternRef.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PatternRef message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.PatternRef & webcast.PatternRef.$Shape} PatternRef
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.PatternRef & webcast.PatternRef.$Shape;
    }

    namespace PatternRef {

        /** Properties of a PatternRef. */
        interface $Properties {

            /** PatternRef defaultPattern */
            defaultPattern?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PatternRef. */
        type $Shape = webcast.PatternRef.$Properties;
    }

    /**
     * Properties of a TextPieceImage.
     * @deprecated Use webcast.TextPieceImage.$Properties instead.
     */
    interface ITextPieceImage extends webcast.TextPieceImage.$Properties {
    }

    /** Represents a TextPieceImage. */
    class TextPieceImage {

        /**
         * Constructs a new TextPieceImage.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.TextPieceImage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** TextPieceImage image. */
        image?: (webcast.Image.$Properties|null);

        /**
         * Creates a new TextPieceImage instance using the specified properties.
         * @param [properties] Properties to set
         * @returns TextPieceImage instance
         */
        static create(properties: webcast.TextPieceImage.$Shape): webcast.TextPieceImage & webcast.TextPieceImage.$Shape;
        static create(properties?: webcast.TextPieceImage.$Properties): webcast.TextPieceImage;

        /**
         * Encodes the specified TextPieceImage message. Does not implicitly {@link webcast.TextPieceImage.verify|verify} messages.
         * @param message TextPieceImage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.TextPieceImage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a TextPieceImage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.TextPieceImage & webcast.TextPieceImage.$Shape} TextPieceImage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.TextPieceImage & webcast.TextPieceImage.$Shape;
    }

    namespace TextPieceImage {

        /** Properties of a TextPieceImage. */
        interface $Properties {

            /** TextPieceImage image */
            image?: (webcast.Image.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a TextPieceImage. */
        type $Shape = webcast.TextPieceImage.$Properties;
    }

    /**
     * Properties of a ChatMessage.
     * @deprecated Use webcast.ChatMessage.$Properties instead.
     */
    interface IChatMessage extends webcast.ChatMessage.$Properties {
    }

    /** Represents a ChatMessage. */
    class ChatMessage {

        /**
         * Constructs a new ChatMessage.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.ChatMessage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ChatMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** ChatMessage user. */
        user?: (webcast.User.$Properties|null);

        /** ChatMessage content. */
        content: string;

        /** ChatMessage visibleToSender. */
        visibleToSender: boolean;

        /** ChatMessage eventTime. */
        eventTime: Long;

        /**
         * Creates a new ChatMessage instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ChatMessage instance
         */
        static create(properties: webcast.ChatMessage.$Shape): webcast.ChatMessage & webcast.ChatMessage.$Shape;
        static create(properties?: webcast.ChatMessage.$Properties): webcast.ChatMessage;

        /**
         * Encodes the specified ChatMessage message. Does not implicitly {@link webcast.ChatMessage.verify|verify} messages.
         * @param message ChatMessage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.ChatMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ChatMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.ChatMessage & webcast.ChatMessage.$Shape} ChatMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.ChatMessage & webcast.ChatMessage.$Shape;
    }

    namespace ChatMessage {

        /** Properties of a ChatMessage. */
        interface $Properties {

            /** ChatMessage common */
            common?: (webcast.Common.$Properties|null);

            /** ChatMessage user */
            user?: (webcast.User.$Properties|null);

            /** ChatMessage content */
            content?: (string|null);

            /** ChatMessage visibleToSender */
            visibleToSender?: (boolean|null);

            /** ChatMessage eventTime */
            eventTime?: (Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ChatMessage. */
        type $Shape = webcast.ChatMessage.$Properties;
    }

    /**
     * Properties of an EmojiChatMessage.
     * @deprecated Use webcast.EmojiChatMessage.$Properties instead.
     */
    interface IEmojiChatMessage extends webcast.EmojiChatMessage.$Properties {
    }

    /** Represents an EmojiChatMessage. */
    class EmojiChatMessage {

        /**
         * Constructs a new EmojiChatMessage.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.EmojiChatMessage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** EmojiChatMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** EmojiChatMessage user. */
        user?: (webcast.User.$Properties|null);

        /** EmojiChatMessage emojiId. */
        emojiId: Long;

        /** EmojiChatMessage emojiContent. */
        emojiContent?: (webcast.Text.$Properties|null);

        /** EmojiChatMessage defaultContent. */
        defaultContent: string;

        /**
         * Creates a new EmojiChatMessage instance using the specified properties.
         * @param [properties] Properties to set
         * @returns EmojiChatMessage instance
         */
        static create(properties: webcast.EmojiChatMessage.$Shape): webcast.EmojiChatMessage & webcast.EmojiChatMessage.$Shape;
        static create(properties?: webcast.EmojiChatMessage.$Properties): webcast.EmojiChatMessage;

        /**
         * Encodes the specified EmojiChatMessage message. Does not implicitly {@link webcast.EmojiChatMessage.verify|verify} messages.
         * @param message EmojiChatMessage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.EmojiChatMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an EmojiChatMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.EmojiChatMessage & webcast.EmojiChatMessage.$Shape} EmojiChatMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.EmojiChatMessage & webcast.EmojiChatMessage.$Shape;
    }

    namespace EmojiChatMessage {

        /** Properties of an EmojiChatMessage. */
        interface $Properties {

            /** EmojiChatMessage common */
            common?: (webcast.Common.$Properties|null);

            /** EmojiChatMessage user */
            user?: (webcast.User.$Properties|null);

            /** EmojiChatMessage emojiId */
            emojiId?: (Long|null);

            /** EmojiChatMessage emojiContent */
            emojiContent?: (webcast.Text.$Properties|null);

            /** EmojiChatMessage defaultContent */
            defaultContent?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an EmojiChatMessage. */
        type $Shape = webcast.EmojiChatMessage.$Properties;
    }

    /**
     * Properties of a ScreenChatMessage.
     * @deprecated Use webcast.ScreenChatMessage.$Properties instead.
     */
    interface IScreenChatMessage extends webcast.ScreenChatMessage.$Properties {
    }

    /** Represents a ScreenChatMessage. */
    class ScreenChatMessage {

        /**
         * Constructs a new ScreenChatMessage.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.ScreenChatMessage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ScreenChatMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** ScreenChatMessage user. */
        user?: (webcast.User.$Properties|null);

        /** ScreenChatMessage content. */
        content: string;

        /** ScreenChatMessage eventTime. */
        eventTime: Long;

        /**
         * Creates a new ScreenChatMessage instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ScreenChatMessage instance
         */
        static create(properties: webcast.ScreenChatMessage.$Shape): webcast.ScreenChatMessage & webcast.ScreenChatMessage.$Shape;
        static create(properties?: webcast.ScreenChatMessage.$Properties): webcast.ScreenChatMessage;

        /**
         * Encodes the specified ScreenChatMessage message. Does not implicitly {@link webcast.ScreenChatMessage.verify|verify} messages.
         * @param message ScreenChatMessage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.ScreenChatMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ScreenChatMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.ScreenChatMessage & webcast.ScreenChatMessage.$Shape} ScreenChatMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.ScreenChatMessage & webcast.ScreenChatMessage.$Shape;
    }

    namespace ScreenChatMessage {

        /** Properties of a ScreenChatMessage. */
        interface $Properties {

            /** ScreenChatMessage common */
            common?: (webcast.Common.$Properties|null);

            /** ScreenChatMessage user */
            user?: (webcast.User.$Properties|null);

            /** ScreenChatMessage content */
            content?: (string|null);

            /** ScreenChatMessage eventTime */
            eventTime?: (Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ScreenChatMessage. */
        type $Shape = webcast.ScreenChatMessage.$Properties;
    }

    /**
     * Properties of a PrivilegeScreenChatMessage.
     * @deprecated Use webcast.PrivilegeScreenChatMessage.$Properties instead.
     */
    interface IPrivilegeScreenChatMessage extends webcast.PrivilegeScreenChatMessage.$Properties {
    }

    /** Represents a PrivilegeScreenChatMessage. */
    class PrivilegeScreenChatMessage {

        /**
         * Constructs a new PrivilegeScreenChatMessage.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.PrivilegeScreenChatMessage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PrivilegeScreenChatMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** PrivilegeScreenChatMessage user. */
        user?: (webcast.User.$Properties|null);

        /** PrivilegeScreenChatMessage content. */
        content: string;

        /**
         * Creates a new PrivilegeScreenChatMessage instance using the specified properties.
         * @param [properties] Properties to set
         * @returns PrivilegeScreenChatMessage instance
         */
        static create(properties: webcast.PrivilegeScreenChatMessage.$Shape): webcast.PrivilegeScreenChatMessage & webcast.PrivilegeScreenChatMessage.$Shape;
        static create(properties?: webcast.PrivilegeScreenChatMessage.$Properties): webcast.PrivilegeScreenChatMessage;

        /**
         * Encodes the specified PrivilegeScreenChatMessage message. Does not implicitly {@link webcast.PrivilegeScreenChatMessage.verify|verify} messages.
         * @param message PrivilegeScreenChatMessage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.PrivilegeScreenChatMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PrivilegeScreenChatMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.PrivilegeScreenChatMessage & webcast.PrivilegeScreenChatMessage.$Shape} PrivilegeScreenChatMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.PrivilegeScreenChatMessage & webcast.PrivilegeScreenChatMessage.$Shape;
    }

    namespace PrivilegeScreenChatMessage {

        /** Properties of a PrivilegeScreenChatMessage. */
        interface $Properties {

            /** PrivilegeScreenChatMessage common */
            common?: (webcast.Common.$Properties|null);

            /** PrivilegeScreenChatMessage user */
            user?: (webcast.User.$Properties|null);

            /** PrivilegeScreenChatMessage content */
            content?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PrivilegeScreenChatMessage. */
        type $Shape = webcast.PrivilegeScreenChatMessage.$Properties;
    }

    /**
     * Properties of an AudioChatMessage.
     * @deprecated Use webcast.AudioChatMessage.$Properties instead.
     */
    interface IAudioChatMessage extends webcast.AudioChatMessage.$Properties {
    }

    /** Represents an AudioChatMessage. */
    class AudioChatMessage {

        /**
         * Constructs a new AudioChatMessage.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.AudioChatMessage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AudioChatMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** AudioChatMessage user. */
        user?: (webcast.User.$Properties|null);

        /** AudioChatMessage content. */
        content: string;

        /**
         * Creates a new AudioChatMessage instance using the specified properties.
         * @param [properties] Properties to set
         * @returns AudioChatMessage instance
         */
        static create(properties: webcast.AudioChatMessage.$Shape): webcast.AudioChatMessage & webcast.AudioChatMessage.$Shape;
        static create(properties?: webcast.AudioChatMessage.$Properties): webcast.AudioChatMessage;

        /**
         * Encodes the specified AudioChatMessage message. Does not implicitly {@link webcast.AudioChatMessage.verify|verify} messages.
         * @param message AudioChatMessage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.AudioChatMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AudioChatMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.AudioChatMessage & webcast.AudioChatMessage.$Shape} AudioChatMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.AudioChatMessage & webcast.AudioChatMessage.$Shape;
    }

    namespace AudioChatMessage {

        /** Properties of an AudioChatMessage. */
        interface $Properties {

            /** AudioChatMessage common */
            common?: (webcast.Common.$Properties|null);

            /** AudioChatMessage user */
            user?: (webcast.User.$Properties|null);

            /** AudioChatMessage content */
            content?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AudioChatMessage. */
        type $Shape = webcast.AudioChatMessage.$Properties;
    }

    /**
     * Properties of a GiftMessage.
     * @deprecated Use webcast.GiftMessage.$Properties instead.
     */
    interface IGiftMessage extends webcast.GiftMessage.$Properties {
    }

    /** Represents a GiftMessage. */
    class GiftMessage {

        /**
         * Constructs a new GiftMessage.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.GiftMessage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** GiftMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** GiftMessage giftId. */
        giftId: Long;

        /** GiftMessage groupCount. */
        groupCount: Long;

        /** GiftMessage repeatCount. */
        repeatCount: Long;

        /** GiftMessage comboCount. */
        comboCount: Long;

        /** GiftMessage user. */
        user?: (webcast.User.$Properties|null);

        /** GiftMessage toUser. */
        toUser?: (webcast.User.$Properties|null);

        /** GiftMessage repeatEnd. */
        repeatEnd: number;

        /** GiftMessage groupId. */
        groupId: Long;

        /** GiftMessage gift. */
        gift?: (webcast.GiftStruct.$Properties|null);

        /** GiftMessage sendType. */
        sendType: Long;

        /** GiftMessage displayForSelf. */
        displayForSelf: boolean;

        /** GiftMessage sendTime. */
        sendTime: Long;

        /** GiftMessage traceId. */
        traceId: string;

        /**
         * Creates a new GiftMessage instance using the specified properties.
         * @param [properties] Properties to set
         * @returns GiftMessage instance
         */
        static create(properties: webcast.GiftMessage.$Shape): webcast.GiftMessage & webcast.GiftMessage.$Shape;
        static create(properties?: webcast.GiftMessage.$Properties): webcast.GiftMessage;

        /**
         * Encodes the specified GiftMessage message. Does not implicitly {@link webcast.GiftMessage.verify|verify} messages.
         * @param message GiftMessage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.GiftMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a GiftMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.GiftMessage & webcast.GiftMessage.$Shape} GiftMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.GiftMessage & webcast.GiftMessage.$Shape;
    }

    namespace GiftMessage {

        /** Properties of a GiftMessage. */
        interface $Properties {

            /** GiftMessage common */
            common?: (webcast.Common.$Properties|null);

            /** GiftMessage giftId */
            giftId?: (Long|null);

            /** GiftMessage groupCount */
            groupCount?: (Long|null);

            /** GiftMessage repeatCount */
            repeatCount?: (Long|null);

            /** GiftMessage comboCount */
            comboCount?: (Long|null);

            /** GiftMessage user */
            user?: (webcast.User.$Properties|null);

            /** GiftMessage toUser */
            toUser?: (webcast.User.$Properties|null);

            /** GiftMessage repeatEnd */
            repeatEnd?: (number|null);

            /** GiftMessage groupId */
            groupId?: (Long|null);

            /** GiftMessage gift */
            gift?: (webcast.GiftStruct.$Properties|null);

            /** GiftMessage sendType */
            sendType?: (Long|null);

            /** GiftMessage displayForSelf */
            displayForSelf?: (boolean|null);

            /** GiftMessage sendTime */
            sendTime?: (Long|null);

            /** GiftMessage traceId */
            traceId?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a GiftMessage. */
        type $Shape = webcast.GiftMessage.$Properties;
    }

    /**
     * Properties of a GiftStruct.
     * @deprecated Use webcast.GiftStruct.$Properties instead.
     */
    interface IGiftStruct extends webcast.GiftStruct.$Properties {
    }

    /** Represents a GiftStruct. */
    class GiftStruct {

        /**
         * Constructs a new GiftStruct.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.GiftStruct.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** GiftStruct image. */
        image?: (webcast.Image.$Properties|null);

        /** GiftStruct id. */
        id: Long;

        /** GiftStruct combo. */
        combo: boolean;

        /** GiftStruct diamondCount. */
        diamondCount: number;

        /** GiftStruct name. */
        name: string;

        /**
         * Creates a new GiftStruct instance using the specified properties.
         * @param [properties] Properties to set
         * @returns GiftStruct instance
         */
        static create(properties: webcast.GiftStruct.$Shape): webcast.GiftStruct & webcast.GiftStruct.$Shape;
        static create(properties?: webcast.GiftStruct.$Properties): webcast.GiftStruct;

        /**
         * Encodes the specified GiftStruct message. Does not implicitly {@link webcast.GiftStruct.verify|verify} messages.
         * @param message GiftStruct message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.GiftStruct.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a GiftStruct message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.GiftStruct & webcast.GiftStruct.$Shape} GiftStruct
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.GiftStruct & webcast.GiftStruct.$Shape;
    }

    namespace GiftStruct {

        /** Properties of a GiftStruct. */
        interface $Properties {

            /** GiftStruct image */
            image?: (webcast.Image.$Properties|null);

            /** GiftStruct id */
            id?: (Long|null);

            /** GiftStruct combo */
            combo?: (boolean|null);

            /** GiftStruct diamondCount */
            diamondCount?: (number|null);

            /** GiftStruct name */
            name?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a GiftStruct. */
        type $Shape = webcast.GiftStruct.$Properties;
    }

    /**
     * Properties of a BindingGiftMessage.
     * @deprecated Use webcast.BindingGiftMessage.$Properties instead.
     */
    interface IBindingGiftMessage extends webcast.BindingGiftMessage.$Properties {
    }

    /** Represents a BindingGiftMessage. */
    class BindingGiftMessage {

        /**
         * Constructs a new BindingGiftMessage.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.BindingGiftMessage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** BindingGiftMessage msg. */
        msg?: (webcast.GiftMessage.$Properties|null);

        /** BindingGiftMessage common. */
        common?: (webcast.Common.$Properties|null);

        /**
         * Creates a new BindingGiftMessage instance using the specified properties.
         * @param [properties] Properties to set
         * @returns BindingGiftMessage instance
         */
        static create(properties: webcast.BindingGiftMessage.$Shape): webcast.BindingGiftMessage & webcast.BindingGiftMessage.$Shape;
        static create(properties?: webcast.BindingGiftMessage.$Properties): webcast.BindingGiftMessage;

        /**
         * Encodes the specified BindingGiftMessage message. Does not implicitly {@link webcast.BindingGiftMessage.verify|verify} messages.
         * @param message BindingGiftMessage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.BindingGiftMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a BindingGiftMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.BindingGiftMessage & webcast.BindingGiftMessage.$Shape} BindingGiftMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BindingGiftMessage & webcast.BindingGiftMessage.$Shape;
    }

    namespace BindingGiftMessage {

        /** Properties of a BindingGiftMessage. */
        interface $Properties {

            /** BindingGiftMessage msg */
            msg?: (webcast.GiftMessage.$Properties|null);

            /** BindingGiftMessage common */
            common?: (webcast.Common.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a BindingGiftMessage. */
        type $Shape = webcast.BindingGiftMessage.$Properties;
    }

    /**
     * Properties of a LikeMessage.
     * @deprecated Use webcast.LikeMessage.$Properties instead.
     */
    interface ILikeMessage extends webcast.LikeMessage.$Properties {
    }

    /** Represents a LikeMessage. */
    class LikeMessage {

        /**
         * Constructs a new LikeMessage.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.LikeMessage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LikeMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** LikeMessage count. */
        count: Long;

        /** LikeMessage total. */
        total: Long;

        /** LikeMessage user. */
        user?: (webcast.User.$Properties|null);

        /**
         * Creates a new LikeMessage instance using the specified properties.
         * @param [properties] Properties to set
         * @returns LikeMessage instance
         */
        static create(properties: webcast.LikeMessage.$Shape): webcast.LikeMessage & webcast.LikeMessage.$Shape;
        static create(properties?: webcast.LikeMessage.$Properties): webcast.LikeMessage;

        /**
         * Encodes the specified LikeMessage message. Does not implicitly {@link webcast.LikeMessage.verify|verify} messages.
         * @param message LikeMessage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.LikeMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a LikeMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.LikeMessage & webcast.LikeMessage.$Shape} LikeMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LikeMessage & webcast.LikeMessage.$Shape;
    }

    namespace LikeMessage {

        /** Properties of a LikeMessage. */
        interface $Properties {

            /** LikeMessage common */
            common?: (webcast.Common.$Properties|null);

            /** LikeMessage count */
            count?: (Long|null);

            /** LikeMessage total */
            total?: (Long|null);

            /** LikeMessage user */
            user?: (webcast.User.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LikeMessage. */
        type $Shape = webcast.LikeMessage.$Properties;
    }

    /**
     * Properties of a MemberMessage.
     * @deprecated Use webcast.MemberMessage.$Properties instead.
     */
    interface IMemberMessage extends webcast.MemberMessage.$Properties {
    }

    /** Represents a MemberMessage. */
    class MemberMessage {

        /**
         * Constructs a new MemberMessage.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.MemberMessage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MemberMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** MemberMessage user. */
        user?: (webcast.User.$Properties|null);

        /** MemberMessage memberCount. */
        memberCount: Long;

        /** MemberMessage operator. */
        operator?: (webcast.User.$Properties|null);

        /** MemberMessage action. */
        action: Long;

        /** MemberMessage actionDescription. */
        actionDescription: string;

        /**
         * Creates a new MemberMessage instance using the specified properties.
         * @param [properties] Properties to set
         * @returns MemberMessage instance
         */
        static create(properties: webcast.MemberMessage.$Shape): webcast.MemberMessage & webcast.MemberMessage.$Shape;
        static create(properties?: webcast.MemberMessage.$Properties): webcast.MemberMessage;

        /**
         * Encodes the specified MemberMessage message. Does not implicitly {@link webcast.MemberMessage.verify|verify} messages.
         * @param message MemberMessage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.MemberMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MemberMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.MemberMessage & webcast.MemberMessage.$Shape} MemberMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.MemberMessage & webcast.MemberMessage.$Shape;
    }

    namespace MemberMessage {

        /** Properties of a MemberMessage. */
        interface $Properties {

            /** MemberMessage common */
            common?: (webcast.Common.$Properties|null);

            /** MemberMessage user */
            user?: (webcast.User.$Properties|null);

            /** MemberMessage memberCount */
            memberCount?: (Long|null);

            /** MemberMessage operator */
            operator?: (webcast.User.$Properties|null);

            /** MemberMessage action */
            action?: (Long|null);

            /** MemberMessage actionDescription */
            actionDescription?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MemberMessage. */
        type $Shape = webcast.MemberMessage.$Properties;
    }

    /**
     * Properties of a SocialMessage.
     * @deprecated Use webcast.SocialMessage.$Properties instead.
     */
    interface ISocialMessage extends webcast.SocialMessage.$Properties {
    }

    /** Represents a SocialMessage. */
    class SocialMessage {

        /**
         * Constructs a new SocialMessage.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.SocialMessage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SocialMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** SocialMessage user. */
        user?: (webcast.User.$Properties|null);

        /** SocialMessage action. */
        action: Long;

        /** SocialMessage shareTarget. */
        shareTarget: string;

        /** SocialMessage followCount. */
        followCount: Long;

        /**
         * Creates a new SocialMessage instance using the specified properties.
         * @param [properties] Properties to set
         * @returns SocialMessage instance
         */
        static create(properties: webcast.SocialMessage.$Shape): webcast.SocialMessage & webcast.SocialMessage.$Shape;
        static create(properties?: webcast.SocialMessage.$Properties): webcast.SocialMessage;

        /**
         * Encodes the specified SocialMessage message. Does not implicitly {@link webcast.SocialMessage.verify|verify} messages.
         * @param message SocialMessage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.SocialMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a SocialMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.SocialMessage & webcast.SocialMessage.$Shape} SocialMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.SocialMessage & webcast.SocialMessage.$Shape;
    }

    namespace SocialMessage {

        /** Properties of a SocialMessage. */
        interface $Properties {

            /** SocialMessage common */
            common?: (webcast.Common.$Properties|null);

            /** SocialMessage user */
            user?: (webcast.User.$Properties|null);

            /** SocialMessage action */
            action?: (Long|null);

            /** SocialMessage shareTarget */
            shareTarget?: (string|null);

            /** SocialMessage followCount */
            followCount?: (Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SocialMessage. */
        type $Shape = webcast.SocialMessage.$Properties;
    }

    /**
     * Properties of a FansclubMessage.
     * @deprecated Use webcast.FansclubMessage.$Properties instead.
     */
    interface IFansclubMessage extends webcast.FansclubMessage.$Properties {
    }

    /** Represents a FansclubMessage. */
    class FansclubMessage {

        /**
         * Constructs a new FansclubMessage.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.FansclubMessage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** FansclubMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** FansclubMessage action. */
        action: number;

        /** FansclubMessage content. */
        content: string;

        /** FansclubMessage user. */
        user?: (webcast.User.$Properties|null);

        /**
         * Creates a new FansclubMessage instance using the specified properties.
         * @param [properties] Properties to set
         * @returns FansclubMessage instance
         */
        static create(properties: webcast.FansclubMessage.$Shape): webcast.FansclubMessage & webcast.FansclubMessage.$Shape;
        static create(properties?: webcast.FansclubMessage.$Properties): webcast.FansclubMessage;

        /**
         * Encodes the specified FansclubMessage message. Does not implicitly {@link webcast.FansclubMessage.verify|verify} messages.
         * @param message FansclubMessage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.FansclubMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a FansclubMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.FansclubMessage & webcast.FansclubMessage.$Shape} FansclubMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.FansclubMessage & webcast.FansclubMessage.$Shape;
    }

    namespace FansclubMessage {

        /** Properties of a FansclubMessage. */
        interface $Properties {

            /** FansclubMessage common */
            common?: (webcast.Common.$Properties|null);

            /** FansclubMessage action */
            action?: (number|null);

            /** FansclubMessage content */
            content?: (string|null);

            /** FansclubMessage user */
            user?: (webcast.User.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a FansclubMessage. */
        type $Shape = webcast.FansclubMessage.$Properties;
    }

    /**
     * Properties of a RoomUserSeqMessage.
     * @deprecated Use webcast.RoomUserSeqMessage.$Properties instead.
     */
    interface IRoomUserSeqMessage extends webcast.RoomUserSeqMessage.$Properties {
    }

    /** Represents a RoomUserSeqMessage. */
    class RoomUserSeqMessage {

        /**
         * Constructs a new RoomUserSeqMessage.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.RoomUserSeqMessage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RoomUserSeqMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** RoomUserSeqMessage ranks. */
        ranks: webcast.Contributor.$Properties[];

        /** RoomUserSeqMessage total. */
        total: Long;

        /** RoomUserSeqMessage totalUser. */
        totalUser: Long;

        /** RoomUserSeqMessage totalUserStr. */
        totalUserStr: string;

        /** RoomUserSeqMessage totalStr. */
        totalStr: string;

        /**
         * Creates a new RoomUserSeqMessage instance using the specified properties.
         * @param [properties] Properties to set
         * @returns RoomUserSeqMessage instance
         */
        static create(properties: webcast.RoomUserSeqMessage.$Shape): webcast.RoomUserSeqMessage & webcast.RoomUserSeqMessage.$Shape;
        static create(properties?: webcast.RoomUserSeqMessage.$Properties): webcast.RoomUserSeqMessage;

        /**
         * Encodes the specified RoomUserSeqMessage message. Does not implicitly {@link webcast.RoomUserSeqMessage.verify|verify} messages.
         * @param message RoomUserSeqMessage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.RoomUserSeqMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RoomUserSeqMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.RoomUserSeqMessage & webcast.RoomUserSeqMessage.$Shape} RoomUserSeqMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.RoomUserSeqMessage & webcast.RoomUserSeqMessage.$Shape;
    }

    namespace RoomUserSeqMessage {

        /** Properties of a RoomUserSeqMessage. */
        interface $Properties {

            /** RoomUserSeqMessage common */
            common?: (webcast.Common.$Properties|null);

            /** RoomUserSeqMessage ranks */
            ranks?: (webcast.Contributor.$Properties[]|null);

            /** RoomUserSeqMessage total */
            total?: (Long|null);

            /** RoomUserSeqMessage totalUser */
            totalUser?: (Long|null);

            /** RoomUserSeqMessage totalUserStr */
            totalUserStr?: (string|null);

            /** RoomUserSeqMessage totalStr */
            totalStr?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RoomUserSeqMessage. */
        type $Shape = webcast.RoomUserSeqMessage.$Properties;
    }

    /**
     * Properties of a Contributor.
     * @deprecated Use webcast.Contributor.$Properties instead.
     */
    interface IContributor extends webcast.Contributor.$Properties {
    }

    /** Represents a Contributor. */
    class Contributor {

        /**
         * Constructs a new Contributor.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.Contributor.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Contributor score. */
        score: Long;

        /** Contributor user. */
        user?: (webcast.User.$Properties|null);

        /** Contributor rank. */
        rank: Long;

        /** Contributor isHidden. */
        isHidden: boolean;

        /** Contributor scoreDescription. */
        scoreDescription: string;

        /** Contributor exactlyScore. */
        exactlyScore: string;

        /**
         * Creates a new Contributor instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Contributor instance
         */
        static create(properties: webcast.Contributor.$Shape): webcast.Contributor & webcast.Contributor.$Shape;
        static create(properties?: webcast.Contributor.$Properties): webcast.Contributor;

        /**
         * Encodes the specified Contributor message. Does not implicitly {@link webcast.Contributor.verify|verify} messages.
         * @param message Contributor message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.Contributor.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Contributor message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.Contributor & webcast.Contributor.$Shape} Contributor
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.Contributor & webcast.Contributor.$Shape;
    }

    namespace Contributor {

        /** Properties of a Contributor. */
        interface $Properties {

            /** Contributor score */
            score?: (Long|null);

            /** Contributor user */
            user?: (webcast.User.$Properties|null);

            /** Contributor rank */
            rank?: (Long|null);

            /** Contributor isHidden */
            isHidden?: (boolean|null);

            /** Contributor scoreDescription */
            scoreDescription?: (string|null);

            /** Contributor exactlyScore */
            exactlyScore?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Contributor. */
        type $Shape = webcast.Contributor.$Properties;
    }

    /**
     * Properties of a RoomStatsMessage.
     * @deprecated Use webcast.RoomStatsMessage.$Properties instead.
     */
    interface IRoomStatsMessage extends webcast.RoomStatsMessage.$Properties {
    }

    /** Represents a RoomStatsMessage. */
    class RoomStatsMessage {

        /**
         * Constructs a new RoomStatsMessage.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.RoomStatsMessage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RoomStatsMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** RoomStatsMessage displayShort. */
        displayShort: string;

        /** RoomStatsMessage displayLong. */
        displayLong: string;

        /** RoomStatsMessage displayValue. */
        displayValue: Long;

        /** RoomStatsMessage displayType. */
        displayType: Long;

        /**
         * Creates a new RoomStatsMessage instance using the specified properties.
         * @param [properties] Properties to set
         * @returns RoomStatsMessage instance
         */
        static create(properties: webcast.RoomStatsMessage.$Shape): webcast.RoomStatsMessage & webcast.RoomStatsMessage.$Shape;
        static create(properties?: webcast.RoomStatsMessage.$Properties): webcast.RoomStatsMessage;

        /**
         * Encodes the specified RoomStatsMessage message. Does not implicitly {@link webcast.RoomStatsMessage.verify|verify} messages.
         * @param message RoomStatsMessage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.RoomStatsMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RoomStatsMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.RoomStatsMessage & webcast.RoomStatsMessage.$Shape} RoomStatsMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.RoomStatsMessage & webcast.RoomStatsMessage.$Shape;
    }

    namespace RoomStatsMessage {

        /** Properties of a RoomStatsMessage. */
        interface $Properties {

            /** RoomStatsMessage common */
            common?: (webcast.Common.$Properties|null);

            /** RoomStatsMessage displayShort */
            displayShort?: (string|null);

            /** RoomStatsMessage displayLong */
            displayLong?: (string|null);

            /** RoomStatsMessage displayValue */
            displayValue?: (Long|null);

            /** RoomStatsMessage displayType */
            displayType?: (Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RoomStatsMessage. */
        type $Shape = webcast.RoomStatsMessage.$Properties;
    }

    /**
     * Properties of an UpdateFanTicketMessage.
     * @deprecated Use webcast.UpdateFanTicketMessage.$Properties instead.
     */
    interface IUpdateFanTicketMessage extends webcast.UpdateFanTicketMessage.$Properties {
    }

    /** Represents an UpdateFanTicketMessage. */
    class UpdateFanTicketMessage {

        /**
         * Constructs a new UpdateFanTicketMessage.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.UpdateFanTicketMessage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** UpdateFanTicketMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** UpdateFanTicketMessage roomFanTicketCountText. */
        roomFanTicketCountText: string;

        /** UpdateFanTicketMessage roomFanTicketCount. */
        roomFanTicketCount: Long;

        /**
         * Creates a new UpdateFanTicketMessage instance using the specified properties.
         * @param [properties] Properties to set
         * @returns UpdateFanTicketMessage instance
         */
        static create(properties: webcast.UpdateFanTicketMessage.$Shape): webcast.UpdateFanTicketMessage & webcast.UpdateFanTicketMessage.$Shape;
        static create(properties?: webcast.UpdateFanTicketMessage.$Properties): webcast.UpdateFanTicketMessage;

        /**
         * Encodes the specified UpdateFanTicketMessage message. Does not implicitly {@link webcast.UpdateFanTicketMessage.verify|verify} messages.
         * @param message UpdateFanTicketMessage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.UpdateFanTicketMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an UpdateFanTicketMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.UpdateFanTicketMessage & webcast.UpdateFanTicketMessage.$Shape} UpdateFanTicketMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.UpdateFanTicketMessage & webcast.UpdateFanTicketMessage.$Shape;
    }

    namespace UpdateFanTicketMessage {

        /** Properties of an UpdateFanTicketMessage. */
        interface $Properties {

            /** UpdateFanTicketMessage common */
            common?: (webcast.Common.$Properties|null);

            /** UpdateFanTicketMessage roomFanTicketCountText */
            roomFanTicketCountText?: (string|null);

            /** UpdateFanTicketMessage roomFanTicketCount */
            roomFanTicketCount?: (Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an UpdateFanTicketMessage. */
        type $Shape = webcast.UpdateFanTicketMessage.$Properties;
    }

    /**
     * Properties of a ControlMessage.
     * @deprecated Use webcast.ControlMessage.$Properties instead.
     */
    interface IControlMessage extends webcast.ControlMessage.$Properties {
    }

    /** Represents a ControlMessage. */
    class ControlMessage {

        /**
         * Constructs a new ControlMessage.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.ControlMessage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ControlMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** ControlMessage action. */
        action: Long;

        /** ControlMessage tips. */
        tips: string;

        /**
         * Creates a new ControlMessage instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ControlMessage instance
         */
        static create(properties: webcast.ControlMessage.$Shape): webcast.ControlMessage & webcast.ControlMessage.$Shape;
        static create(properties?: webcast.ControlMessage.$Properties): webcast.ControlMessage;

        /**
         * Encodes the specified ControlMessage message. Does not implicitly {@link webcast.ControlMessage.verify|verify} messages.
         * @param message ControlMessage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.ControlMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ControlMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.ControlMessage & webcast.ControlMessage.$Shape} ControlMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.ControlMessage & webcast.ControlMessage.$Shape;
    }

    namespace ControlMessage {

        /** Properties of a ControlMessage. */
        interface $Properties {

            /** ControlMessage common */
            common?: (webcast.Common.$Properties|null);

            /** ControlMessage action */
            action?: (Long|null);

            /** ControlMessage tips */
            tips?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ControlMessage. */
        type $Shape = webcast.ControlMessage.$Properties;
    }

    /**
     * Properties of a RoomMessage.
     * @deprecated Use webcast.RoomMessage.$Properties instead.
     */
    interface IRoomMessage extends webcast.RoomMessage.$Properties {
    }

    /** Represents a RoomMessage. */
    class RoomMessage {

        /**
         * Constructs a new RoomMessage.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.RoomMessage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RoomMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** RoomMessage content. */
        content: string;

        /**
         * Creates a new RoomMessage instance using the specified properties.
         * @param [properties] Properties to set
         * @returns RoomMessage instance
         */
        static create(properties: webcast.RoomMessage.$Shape): webcast.RoomMessage & webcast.RoomMessage.$Shape;
        static create(properties?: webcast.RoomMessage.$Properties): webcast.RoomMessage;

        /**
         * Encodes the specified RoomMessage message. Does not implicitly {@link webcast.RoomMessage.verify|verify} messages.
         * @param message RoomMessage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.RoomMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RoomMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.RoomMessage & webcast.RoomMessage.$Shape} RoomMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.RoomMessage & webcast.RoomMessage.$Shape;
    }

    namespace RoomMessage {

        /** Properties of a RoomMessage. */
        interface $Properties {

            /** RoomMessage common */
            common?: (webcast.Common.$Properties|null);

            /** RoomMessage content */
            content?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RoomMessage. */
        type $Shape = webcast.RoomMessage.$Properties;
    }

    /**
     * Properties of a RoomIntroMessage.
     * @deprecated Use webcast.RoomIntroMessage.$Properties instead.
     */
    interface IRoomIntroMessage extends webcast.RoomIntroMessage.$Properties {
    }

    /** Represents a RoomIntroMessage. */
    class RoomIntroMessage {

        /**
         * Constructs a new RoomIntroMessage.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.RoomIntroMessage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RoomIntroMessage common. */
        common?: (webcast.Common.$Properties|null);

        /** RoomIntroMessage user. */
        user?: (webcast.User.$Properties|null);

        /** RoomIntroMessage intro. */
        intro: string;

        /**
         * Creates a new RoomIntroMessage instance using the specified properties.
         * @param [properties] Properties to set
         * @returns RoomIntroMessage instance
         */
        static create(properties: webcast.RoomIntroMessage.$Shape): webcast.RoomIntroMessage & webcast.RoomIntroMessage.$Shape;
        static create(properties?: webcast.RoomIntroMessage.$Properties): webcast.RoomIntroMessage;

        /**
         * Encodes the specified RoomIntroMessage message. Does not implicitly {@link webcast.RoomIntroMessage.verify|verify} messages.
         * @param message RoomIntroMessage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.RoomIntroMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RoomIntroMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.RoomIntroMessage & webcast.RoomIntroMessage.$Shape} RoomIntroMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.RoomIntroMessage & webcast.RoomIntroMessage.$Shape;
    }

    namespace RoomIntroMessage {

        /** Properties of a RoomIntroMessage. */
        interface $Properties {

            /** RoomIntroMessage common */
            common?: (webcast.Common.$Properties|null);

            /** RoomIntroMessage user */
            user?: (webcast.User.$Properties|null);

            /** RoomIntroMessage intro */
            intro?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RoomIntroMessage. */
        type $Shape = webcast.RoomIntroMessage.$Properties;
    }

    /**
     * Properties of a HeadOnly.
     * @deprecated Use webcast.HeadOnly.$Properties instead.
     */
    interface IHeadOnly extends webcast.HeadOnly.$Properties {
    }

    /** Represents a HeadOnly. */
    class HeadOnly {

        /**
         * Constructs a new HeadOnly.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.HeadOnly.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** HeadOnly common. */
        common?: (webcast.TextCommon.$Properties|null);

        /**
         * Creates a new HeadOnly instance using the specified properties.
         * @param [properties] Properties to set
         * @returns HeadOnly instance
         */
        static create(properties: webcast.HeadOnly.$Shape): webcast.HeadOnly & webcast.HeadOnly.$Shape;
        static create(properties?: webcast.HeadOnly.$Properties): webcast.HeadOnly;

        /**
         * Encodes the specified HeadOnly message. Does not implicitly {@link webcast.HeadOnly.verify|verify} messages.
         * @param message HeadOnly message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.HeadOnly.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a HeadOnly message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.HeadOnly & webcast.HeadOnly.$Shape} HeadOnly
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.HeadOnly & webcast.HeadOnly.$Shape;
    }

    namespace HeadOnly {

        /** Properties of a HeadOnly. */
        interface $Properties {

            /** HeadOnly common */
            common?: (webcast.TextCommon.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a HeadOnly. */
        type $Shape = webcast.HeadOnly.$Properties;
    }

    /**
     * Properties of a LightGiftMessage.
     * @deprecated Use webcast.LightGiftMessage.$Properties instead.
     */
    interface ILightGiftMessage extends webcast.LightGiftMessage.$Properties {
    }

    /** Represents a LightGiftMessage. */
    class LightGiftMessage {

        /**
         * Constructs a new LightGiftMessage.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.LightGiftMessage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LightGiftMessage common. */
        common?: (webcast.TextCommon.$Properties|null);

        /** LightGiftMessage groupCount. */
        groupCount: Long;

        /** LightGiftMessage repeatCount. */
        repeatCount: Long;

        /** LightGiftMessage comboCount. */
        comboCount: Long;

        /** LightGiftMessage toUserId. */
        toUserId: Long;

        /** LightGiftMessage giftInfo. */
        giftInfo?: (webcast.LightGiftInfo.$Properties|null);

        /** LightGiftMessage count. */
        count: Long;

        /** LightGiftMessage giftStruct. */
        giftStruct?: (webcast.GiftStruct.$Properties|null);

        /**
         * Creates a new LightGiftMessage instance using the specified properties.
         * @param [properties] Properties to set
         * @returns LightGiftMessage instance
         */
        static create(properties: webcast.LightGiftMessage.$Shape): webcast.LightGiftMessage & webcast.LightGiftMessage.$Shape;
        static create(properties?: webcast.LightGiftMessage.$Properties): webcast.LightGiftMessage;

        /**
         * Encodes the specified LightGiftMessage message. Does not implicitly {@link webcast.LightGiftMessage.verify|verify} messages.
         * @param message LightGiftMessage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.LightGiftMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a LightGiftMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.LightGiftMessage & webcast.LightGiftMessage.$Shape} LightGiftMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LightGiftMessage & webcast.LightGiftMessage.$Shape;
    }

    namespace LightGiftMessage {

        /** Properties of a LightGiftMessage. */
        interface $Properties {

            /** LightGiftMessage common */
            common?: (webcast.TextCommon.$Properties|null);

            /** LightGiftMessage groupCount */
            groupCount?: (Long|null);

            /** LightGiftMessage repeatCount */
            repeatCount?: (Long|null);

            /** LightGiftMessage comboCount */
            comboCount?: (Long|null);

            /** LightGiftMessage toUserId */
            toUserId?: (Long|null);

            /** LightGiftMessage giftInfo */
            giftInfo?: (webcast.LightGiftInfo.$Properties|null);

            /** LightGiftMessage count */
            count?: (Long|null);

            /** LightGiftMessage giftStruct */
            giftStruct?: (webcast.GiftStruct.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LightGiftMessage. */
        type $Shape = webcast.LightGiftMessage.$Properties;
    }

    /**
     * Properties of a LightGiftInfo.
     * @deprecated Use webcast.LightGiftInfo.$Properties instead.
     */
    interface ILightGiftInfo extends webcast.LightGiftInfo.$Properties {
    }

    /** Represents a LightGiftInfo. */
    class LightGiftInfo {

        /**
         * Constructs a new LightGiftInfo.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.LightGiftInfo.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LightGiftInfo giftId. */
        giftId: Long;

        /** LightGiftInfo giftIcon. */
        giftIcon?: (webcast.Image.$Properties|null);

        /** LightGiftInfo diamondCount. */
        diamondCount: Long;

        /**
         * Creates a new LightGiftInfo instance using the specified properties.
         * @param [properties] Properties to set
         * @returns LightGiftInfo instance
         */
        static create(properties: webcast.LightGiftInfo.$Shape): webcast.LightGiftInfo & webcast.LightGiftInfo.$Shape;
        static create(properties?: webcast.LightGiftInfo.$Properties): webcast.LightGiftInfo;

        /**
         * Encodes the specified LightGiftInfo message. Does not implicitly {@link webcast.LightGiftInfo.verify|verify} messages.
         * @param message LightGiftInfo message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.LightGiftInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a LightGiftInfo message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.LightGiftInfo & webcast.LightGiftInfo.$Shape} LightGiftInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LightGiftInfo & webcast.LightGiftInfo.$Shape;
    }

    namespace LightGiftInfo {

        /** Properties of a LightGiftInfo. */
        interface $Properties {

            /** LightGiftInfo giftId */
            giftId?: (Long|null);

            /** LightGiftInfo giftIcon */
            giftIcon?: (webcast.Image.$Properties|null);

            /** LightGiftInfo diamondCount */
            diamondCount?: (Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LightGiftInfo. */
        type $Shape = webcast.LightGiftInfo.$Properties;
    }

    /**
     * Properties of a HotChatMessage.
     * @deprecated Use webcast.HotChatMessage.$Properties instead.
     */
    interface IHotChatMessage extends webcast.HotChatMessage.$Properties {
    }

    /** Represents a HotChatMessage. */
    class HotChatMessage {

        /**
         * Constructs a new HotChatMessage.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.HotChatMessage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** HotChatMessage common. */
        common?: (webcast.TextCommon.$Properties|null);

        /** HotChatMessage title. */
        title: string;

        /** HotChatMessage content. */
        content: string;

        /** HotChatMessage num. */
        num: Long[];

        /** HotChatMessage sequenceId. */
        sequenceId: Long;

        /**
         * Creates a new HotChatMessage instance using the specified properties.
         * @param [properties] Properties to set
         * @returns HotChatMessage instance
         */
        static create(properties: webcast.HotChatMessage.$Shape): webcast.HotChatMessage & webcast.HotChatMessage.$Shape;
        static create(properties?: webcast.HotChatMessage.$Properties): webcast.HotChatMessage;

        /**
         * Encodes the specified HotChatMessage message. Does not implicitly {@link webcast.HotChatMessage.verify|verify} messages.
         * @param message HotChatMessage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.HotChatMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a HotChatMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.HotChatMessage & webcast.HotChatMessage.$Shape} HotChatMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.HotChatMessage & webcast.HotChatMessage.$Shape;
    }

    namespace HotChatMessage {

        /** Properties of a HotChatMessage. */
        interface $Properties {

            /** HotChatMessage common */
            common?: (webcast.TextCommon.$Properties|null);

            /** HotChatMessage title */
            title?: (string|null);

            /** HotChatMessage content */
            content?: (string|null);

            /** HotChatMessage num */
            num?: (Long[]|null);

            /** HotChatMessage sequenceId */
            sequenceId?: (Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a HotChatMessage. */
        type $Shape = webcast.HotChatMessage.$Properties;
    }

    /**
     * Properties of a HighlightComment.
     * @deprecated Use webcast.HighlightComment.$Properties instead.
     */
    interface IHighlightComment extends webcast.HighlightComment.$Properties {
    }

    /** Represents a HighlightComment. */
    class HighlightComment {

        /**
         * Constructs a new HighlightComment.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.HighlightComment.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** HighlightComment common. */
        common?: (webcast.TextCommon.$Properties|null);

        /** HighlightComment id. */
        id: Long;

        /** HighlightComment eventTime. */
        eventTime: Long;

        /** HighlightComment commentMsgId. */
        commentMsgId: Long;

        /** HighlightComment content. */
        content: string;

        /** HighlightComment user. */
        user?: (webcast.User.$Properties|null);

        /** HighlightComment actionType. */
        actionType: number;

        /** HighlightComment endTime. */
        endTime: Long;

        /**
         * Creates a new HighlightComment instance using the specified properties.
         * @param [properties] Properties to set
         * @returns HighlightComment instance
         */
        static create(properties: webcast.HighlightComment.$Shape): webcast.HighlightComment & webcast.HighlightComment.$Shape;
        static create(properties?: webcast.HighlightComment.$Properties): webcast.HighlightComment;

        /**
         * Encodes the specified HighlightComment message. Does not implicitly {@link webcast.HighlightComment.verify|verify} messages.
         * @param message HighlightComment message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.HighlightComment.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a HighlightComment message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.HighlightComment & webcast.HighlightComment.$Shape} HighlightComment
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.HighlightComment & webcast.HighlightComment.$Shape;
    }

    namespace HighlightComment {

        /** Properties of a HighlightComment. */
        interface $Properties {

            /** HighlightComment common */
            common?: (webcast.TextCommon.$Properties|null);

            /** HighlightComment id */
            id?: (Long|null);

            /** HighlightComment eventTime */
            eventTime?: (Long|null);

            /** HighlightComment commentMsgId */
            commentMsgId?: (Long|null);

            /** HighlightComment content */
            content?: (string|null);

            /** HighlightComment user */
            user?: (webcast.User.$Properties|null);

            /** HighlightComment actionType */
            actionType?: (number|null);

            /** HighlightComment endTime */
            endTime?: (Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a HighlightComment. */
        type $Shape = webcast.HighlightComment.$Properties;
    }

    /**
     * Properties of an ExhibitionChatMessage.
     * @deprecated Use webcast.ExhibitionChatMessage.$Properties instead.
     */
    interface IExhibitionChatMessage extends webcast.ExhibitionChatMessage.$Properties {
    }

    /** Represents an ExhibitionChatMessage. */
    class ExhibitionChatMessage {

        /**
         * Constructs a new ExhibitionChatMessage.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.ExhibitionChatMessage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ExhibitionChatMessage common. */
        common?: (webcast.TextCommon.$Properties|null);

        /** ExhibitionChatMessage displayText. */
        displayText?: (webcast.Text.$Properties|null);

        /**
         * Creates a new ExhibitionChatMessage instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ExhibitionChatMessage instance
         */
        static create(properties: webcast.ExhibitionChatMessage.$Shape): webcast.ExhibitionChatMessage & webcast.ExhibitionChatMessage.$Shape;
        static create(properties?: webcast.ExhibitionChatMessage.$Properties): webcast.ExhibitionChatMessage;

        /**
         * Encodes the specified ExhibitionChatMessage message. Does not implicitly {@link webcast.ExhibitionChatMessage.verify|verify} messages.
         * @param message ExhibitionChatMessage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.ExhibitionChatMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an ExhibitionChatMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.ExhibitionChatMessage & webcast.ExhibitionChatMessage.$Shape} ExhibitionChatMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.ExhibitionChatMessage & webcast.ExhibitionChatMessage.$Shape;
    }

    namespace ExhibitionChatMessage {

        /** Properties of an ExhibitionChatMessage. */
        interface $Properties {

            /** ExhibitionChatMessage common */
            common?: (webcast.TextCommon.$Properties|null);

            /** ExhibitionChatMessage displayText */
            displayText?: (webcast.Text.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an ExhibitionChatMessage. */
        type $Shape = webcast.ExhibitionChatMessage.$Properties;
    }

    /**
     * Properties of a CommonTextMessage.
     * @deprecated Use webcast.CommonTextMessage.$Properties instead.
     */
    interface ICommonTextMessage extends webcast.CommonTextMessage.$Properties {
    }

    /** Represents a CommonTextMessage. */
    class CommonTextMessage {

        /**
         * Constructs a new CommonTextMessage.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.CommonTextMessage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** CommonTextMessage common. */
        common?: (webcast.TextCommon.$Properties|null);

        /** CommonTextMessage user. */
        user?: (webcast.User.$Properties|null);

        /** CommonTextMessage scene. */
        scene: string;

        /**
         * Creates a new CommonTextMessage instance using the specified properties.
         * @param [properties] Properties to set
         * @returns CommonTextMessage instance
         */
        static create(properties: webcast.CommonTextMessage.$Shape): webcast.CommonTextMessage & webcast.CommonTextMessage.$Shape;
        static create(properties?: webcast.CommonTextMessage.$Properties): webcast.CommonTextMessage;

        /**
         * Encodes the specified CommonTextMessage message. Does not implicitly {@link webcast.CommonTextMessage.verify|verify} messages.
         * @param message CommonTextMessage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.CommonTextMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a CommonTextMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.CommonTextMessage & webcast.CommonTextMessage.$Shape} CommonTextMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.CommonTextMessage & webcast.CommonTextMessage.$Shape;
    }

    namespace CommonTextMessage {

        /** Properties of a CommonTextMessage. */
        interface $Properties {

            /** CommonTextMessage common */
            common?: (webcast.TextCommon.$Properties|null);

            /** CommonTextMessage user */
            user?: (webcast.User.$Properties|null);

            /** CommonTextMessage scene */
            scene?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a CommonTextMessage. */
        type $Shape = webcast.CommonTextMessage.$Properties;
    }

    /**
     * Properties of a RoomVerifyMessage.
     * @deprecated Use webcast.RoomVerifyMessage.$Properties instead.
     */
    interface IRoomVerifyMessage extends webcast.RoomVerifyMessage.$Properties {
    }

    /** Represents a RoomVerifyMessage. */
    class RoomVerifyMessage {

        /**
         * Constructs a new RoomVerifyMessage.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.RoomVerifyMessage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RoomVerifyMessage common. */
        common?: (webcast.TextCommon.$Properties|null);

        /** RoomVerifyMessage action. */
        action: number;

        /** RoomVerifyMessage content. */
        content: string;

        /** RoomVerifyMessage tipContent. */
        tipContent: string;

        /**
         * Creates a new RoomVerifyMessage instance using the specified properties.
         * @param [properties] Properties to set
         * @returns RoomVerifyMessage instance
         */
        static create(properties: webcast.RoomVerifyMessage.$Shape): webcast.RoomVerifyMessage & webcast.RoomVerifyMessage.$Shape;
        static create(properties?: webcast.RoomVerifyMessage.$Properties): webcast.RoomVerifyMessage;

        /**
         * Encodes the specified RoomVerifyMessage message. Does not implicitly {@link webcast.RoomVerifyMessage.verify|verify} messages.
         * @param message RoomVerifyMessage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.RoomVerifyMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RoomVerifyMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.RoomVerifyMessage & webcast.RoomVerifyMessage.$Shape} RoomVerifyMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.RoomVerifyMessage & webcast.RoomVerifyMessage.$Shape;
    }

    namespace RoomVerifyMessage {

        /** Properties of a RoomVerifyMessage. */
        interface $Properties {

            /** RoomVerifyMessage common */
            common?: (webcast.TextCommon.$Properties|null);

            /** RoomVerifyMessage action */
            action?: (number|null);

            /** RoomVerifyMessage content */
            content?: (string|null);

            /** RoomVerifyMessage tipContent */
            tipContent?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RoomVerifyMessage. */
        type $Shape = webcast.RoomVerifyMessage.$Properties;
    }

    /**
     * Properties of an ImDeleteMessage.
     * @deprecated Use webcast.ImDeleteMessage.$Properties instead.
     */
    interface IImDeleteMessage extends webcast.ImDeleteMessage.$Properties {
    }

    /** Represents an ImDeleteMessage. */
    class ImDeleteMessage {

        /**
         * Constructs a new ImDeleteMessage.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.ImDeleteMessage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ImDeleteMessage common. */
        common?: (webcast.TextCommon.$Properties|null);

        /** ImDeleteMessage deleteMsgIds. */
        deleteMsgIds: Long[];

        /** ImDeleteMessage deleteUserIds. */
        deleteUserIds: Long[];

        /**
         * Creates a new ImDeleteMessage instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ImDeleteMessage instance
         */
        static create(properties: webcast.ImDeleteMessage.$Shape): webcast.ImDeleteMessage & webcast.ImDeleteMessage.$Shape;
        static create(properties?: webcast.ImDeleteMessage.$Properties): webcast.ImDeleteMessage;

        /**
         * Encodes the specified ImDeleteMessage message. Does not implicitly {@link webcast.ImDeleteMessage.verify|verify} messages.
         * @param message ImDeleteMessage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.ImDeleteMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an ImDeleteMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.ImDeleteMessage & webcast.ImDeleteMessage.$Shape} ImDeleteMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.ImDeleteMessage & webcast.ImDeleteMessage.$Shape;
    }

    namespace ImDeleteMessage {

        /** Properties of an ImDeleteMessage. */
        interface $Properties {

            /** ImDeleteMessage common */
            common?: (webcast.TextCommon.$Properties|null);

            /** ImDeleteMessage deleteMsgIds */
            deleteMsgIds?: (Long[]|null);

            /** ImDeleteMessage deleteUserIds */
            deleteUserIds?: (Long[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an ImDeleteMessage. */
        type $Shape = webcast.ImDeleteMessage.$Properties;
    }

    /**
     * Properties of a RoomRankMessage.
     * @deprecated Use webcast.RoomRankMessage.$Properties instead.
     */
    interface IRoomRankMessage extends webcast.RoomRankMessage.$Properties {
    }

    /** Represents a RoomRankMessage. */
    class RoomRankMessage {

        /**
         * Constructs a new RoomRankMessage.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.RoomRankMessage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RoomRankMessage common. */
        common?: (webcast.TextCommon.$Properties|null);

        /** RoomRankMessage ranks. */
        ranks: webcast.RoomRank.$Properties[];

        /** RoomRankMessage audienceRanks. */
        audienceRanks: webcast.AudienceRank.$Properties[];

        /**
         * Creates a new RoomRankMessage instance using the specified properties.
         * @param [properties] Properties to set
         * @returns RoomRankMessage instance
         */
        static create(properties: webcast.RoomRankMessage.$Shape): webcast.RoomRankMessage & webcast.RoomRankMessage.$Shape;
        static create(properties?: webcast.RoomRankMessage.$Properties): webcast.RoomRankMessage;

        /**
         * Encodes the specified RoomRankMessage message. Does not implicitly {@link webcast.RoomRankMessage.verify|verify} messages.
         * @param message RoomRankMessage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.RoomRankMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RoomRankMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.RoomRankMessage & webcast.RoomRankMessage.$Shape} RoomRankMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.RoomRankMessage & webcast.RoomRankMessage.$Shape;
    }

    namespace RoomRankMessage {

        /** Properties of a RoomRankMessage. */
        interface $Properties {

            /** RoomRankMessage common */
            common?: (webcast.TextCommon.$Properties|null);

            /** RoomRankMessage ranks */
            ranks?: (webcast.RoomRank.$Properties[]|null);

            /** RoomRankMessage audienceRanks */
            audienceRanks?: (webcast.AudienceRank.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RoomRankMessage. */
        type $Shape = webcast.RoomRankMessage.$Properties;
    }

    /**
     * Properties of a RoomRank.
     * @deprecated Use webcast.RoomRank.$Properties instead.
     */
    interface IRoomRank extends webcast.RoomRank.$Properties {
    }

    /** Represents a RoomRank. */
    class RoomRank {

        /**
         * Constructs a new RoomRank.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.RoomRank.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RoomRank user. */
        user?: (webcast.User.$Properties|null);

        /** RoomRank scoreStr. */
        scoreStr: string;

        /**
         * Creates a new RoomRank instance using the specified properties.
         * @param [properties] Properties to set
         * @returns RoomRank instance
         */
        static create(properties: webcast.RoomRank.$Shape): webcast.RoomRank & webcast.RoomRank.$Shape;
        static create(properties?: webcast.RoomRank.$Properties): webcast.RoomRank;

        /**
         * Encodes the specified RoomRank message. Does not implicitly {@link webcast.RoomRank.verify|verify} messages.
         * @param message RoomRank message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.RoomRank.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RoomRank message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.RoomRank & webcast.RoomRank.$Shape} RoomRank
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.RoomRank & webcast.RoomRank.$Shape;
    }

    namespace RoomRank {

        /** Properties of a RoomRank. */
        interface $Properties {

            /** RoomRank user */
            user?: (webcast.User.$Properties|null);

            /** RoomRank scoreStr */
            scoreStr?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RoomRank. */
        type $Shape = webcast.RoomRank.$Properties;
    }

    /**
     * Properties of an AudienceRank.
     * @deprecated Use webcast.AudienceRank.$Properties instead.
     */
    interface IAudienceRank extends webcast.AudienceRank.$Properties {
    }

    /** Represents an AudienceRank. */
    class AudienceRank {

        /**
         * Constructs a new AudienceRank.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.AudienceRank.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AudienceRank user. */
        user?: (webcast.User.$Properties|null);

        /** AudienceRank score. */
        score: Long;

        /** AudienceRank rank. */
        rank: Long;

        /** AudienceRank isHidden. */
        isHidden: boolean;

        /** AudienceRank scoreDescription. */
        scoreDescription: string;

        /** AudienceRank exactlyScore. */
        exactlyScore: string;

        /**
         * Creates a new AudienceRank instance using the specified properties.
         * @param [properties] Properties to set
         * @returns AudienceRank instance
         */
        static create(properties: webcast.AudienceRank.$Shape): webcast.AudienceRank & webcast.AudienceRank.$Shape;
        static create(properties?: webcast.AudienceRank.$Properties): webcast.AudienceRank;

        /**
         * Encodes the specified AudienceRank message. Does not implicitly {@link webcast.AudienceRank.verify|verify} messages.
         * @param message AudienceRank message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.AudienceRank.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AudienceRank message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.AudienceRank & webcast.AudienceRank.$Shape} AudienceRank
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.AudienceRank & webcast.AudienceRank.$Shape;
    }

    namespace AudienceRank {

        /** Properties of an AudienceRank. */
        interface $Properties {

            /** AudienceRank user */
            user?: (webcast.User.$Properties|null);

            /** AudienceRank score */
            score?: (Long|null);

            /** AudienceRank rank */
            rank?: (Long|null);

            /** AudienceRank isHidden */
            isHidden?: (boolean|null);

            /** AudienceRank scoreDescription */
            scoreDescription?: (string|null);

            /** AudienceRank exactlyScore */
            exactlyScore?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AudienceRank. */
        type $Shape = webcast.AudienceRank.$Properties;
    }

    /**
     * Properties of a RanklistHourEntranceMessage.
     * @deprecated Use webcast.RanklistHourEntranceMessage.$Properties instead.
     */
    interface IRanklistHourEntranceMessage extends webcast.RanklistHourEntranceMessage.$Properties {
    }

    /** Represents a RanklistHourEntranceMessage. */
    class RanklistHourEntranceMessage {

        /**
         * Constructs a new RanklistHourEntranceMessage.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.RanklistHourEntranceMessage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RanklistHourEntranceMessage common. */
        common?: (webcast.TextCommon.$Properties|null);

        /** RanklistHourEntranceMessage info. */
        info?: (webcast.RanklistHourEntrance.$Properties|null);

        /**
         * Creates a new RanklistHourEntranceMessage instance using the specified properties.
         * @param [properties] Properties to set
         * @returns RanklistHourEntranceMessage instance
         */
        static create(properties: webcast.RanklistHourEntranceMessage.$Shape): webcast.RanklistHourEntranceMessage & webcast.RanklistHourEntranceMessage.$Shape;
        static create(properties?: webcast.RanklistHourEntranceMessage.$Properties): webcast.RanklistHourEntranceMessage;

        /**
         * Encodes the specified RanklistHourEntranceMessage message. Does not implicitly {@link webcast.RanklistHourEntranceMessage.verify|verify} messages.
         * @param message RanklistHourEntranceMessage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.RanklistHourEntranceMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RanklistHourEntranceMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.RanklistHourEntranceMessage & webcast.RanklistHourEntranceMessage.$Shape} RanklistHourEntranceMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.RanklistHourEntranceMessage & webcast.RanklistHourEntranceMessage.$Shape;
    }

    namespace RanklistHourEntranceMessage {

        /** Properties of a RanklistHourEntranceMessage. */
        interface $Properties {

            /** RanklistHourEntranceMessage common */
            common?: (webcast.TextCommon.$Properties|null);

            /** RanklistHourEntranceMessage info */
            info?: (webcast.RanklistHourEntrance.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RanklistHourEntranceMessage. */
        type $Shape = webcast.RanklistHourEntranceMessage.$Properties;
    }

    /**
     * Properties of a RanklistHourEntrance.
     * @deprecated Use webcast.RanklistHourEntrance.$Properties instead.
     */
    interface IRanklistHourEntrance extends webcast.RanklistHourEntrance.$Properties {
    }

    /** Represents a RanklistHourEntrance. */
    class RanklistHourEntrance {

        /**
         * Constructs a new RanklistHourEntrance.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.RanklistHourEntrance.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RanklistHourEntrance globalInfos. */
        globalInfos: webcast.RanklistInfo.$Properties[];

        /** RanklistHourEntrance defaultGlobalInfos. */
        defaultGlobalInfos: webcast.RanklistInfo.$Properties[];

        /** RanklistHourEntrance verticalInfos. */
        verticalInfos: webcast.RanklistInfo.$Properties[];

        /**
         * Creates a new RanklistHourEntrance instance using the specified properties.
         * @param [properties] Properties to set
         * @returns RanklistHourEntrance instance
         */
        static create(properties: webcast.RanklistHourEntrance.$Shape): webcast.RanklistHourEntrance & webcast.RanklistHourEntrance.$Shape;
        static create(properties?: webcast.RanklistHourEntrance.$Properties): webcast.RanklistHourEntrance;

        /**
         * Encodes the specified RanklistHourEntrance message. Does not implicitly {@link webcast.RanklistHourEntrance.verify|verify} messages.
         * @param message RanklistHourEntrance message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.RanklistHourEntrance.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RanklistHourEntrance message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.RanklistHourEntrance & webcast.RanklistHourEntrance.$Shape} RanklistHourEntrance
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.RanklistHourEntrance & webcast.RanklistHourEntrance.$Shape;
    }

    namespace RanklistHourEntrance {

        /** Properties of a RanklistHourEntrance. */
        interface $Properties {

            /** RanklistHourEntrance globalInfos */
            globalInfos?: (webcast.RanklistInfo.$Properties[]|null);

            /** RanklistHourEntrance defaultGlobalInfos */
            defaultGlobalInfos?: (webcast.RanklistInfo.$Properties[]|null);

            /** RanklistHourEntrance verticalInfos */
            verticalInfos?: (webcast.RanklistInfo.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RanklistHourEntrance. */
        type $Shape = webcast.RanklistHourEntrance.$Properties;
    }

    /**
     * Properties of a RanklistInfo.
     * @deprecated Use webcast.RanklistInfo.$Properties instead.
     */
    interface IRanklistInfo extends webcast.RanklistInfo.$Properties {
    }

    /** Represents a RanklistInfo. */
    class RanklistInfo {

        /**
         * Constructs a new RanklistInfo.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.RanklistInfo.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RanklistInfo details. */
        details: webcast.RanklistDetail.$Properties[];

        /**
         * Creates a new RanklistInfo instance using the specified properties.
         * @param [properties] Properties to set
         * @returns RanklistInfo instance
         */
        static create(properties: webcast.RanklistInfo.$Shape): webcast.RanklistInfo & webcast.RanklistInfo.$Shape;
        static create(properties?: webcast.RanklistInfo.$Properties): webcast.RanklistInfo;

        /**
         * Encodes the specified RanklistInfo message. Does not implicitly {@link webcast.RanklistInfo.verify|verify} messages.
         * @param message RanklistInfo message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.RanklistInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RanklistInfo message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.RanklistInfo & webcast.RanklistInfo.$Shape} RanklistInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.RanklistInfo & webcast.RanklistInfo.$Shape;
    }

    namespace RanklistInfo {

        /** Properties of a RanklistInfo. */
        interface $Properties {

            /** RanklistInfo details */
            details?: (webcast.RanklistDetail.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RanklistInfo. */
        type $Shape = webcast.RanklistInfo.$Properties;
    }

    /**
     * Properties of a RanklistDetail.
     * @deprecated Use webcast.RanklistDetail.$Properties instead.
     */
    interface IRanklistDetail extends webcast.RanklistDetail.$Properties {
    }

    /** Represents a RanklistDetail. */
    class RanklistDetail {

        /**
         * Constructs a new RanklistDetail.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.RanklistDetail.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RanklistDetail pages. */
        pages: webcast.RanklistPage.$Properties[];

        /** RanklistDetail ranklistType. */
        ranklistType: number;

        /** RanklistDetail title. */
        title: string;

        /**
         * Creates a new RanklistDetail instance using the specified properties.
         * @param [properties] Properties to set
         * @returns RanklistDetail instance
         */
        static create(properties: webcast.RanklistDetail.$Shape): webcast.RanklistDetail & webcast.RanklistDetail.$Shape;
        static create(properties?: webcast.RanklistDetail.$Properties): webcast.RanklistDetail;

        /**
         * Encodes the specified RanklistDetail message. Does not implicitly {@link webcast.RanklistDetail.verify|verify} messages.
         * @param message RanklistDetail message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.RanklistDetail.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RanklistDetail message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.RanklistDetail & webcast.RanklistDetail.$Shape} RanklistDetail
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.RanklistDetail & webcast.RanklistDetail.$Shape;
    }

    namespace RanklistDetail {

        /** Properties of a RanklistDetail. */
        interface $Properties {

            /** RanklistDetail pages */
            pages?: (webcast.RanklistPage.$Properties[]|null);

            /** RanklistDetail ranklistType */
            ranklistType?: (number|null);

            /** RanklistDetail title */
            title?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RanklistDetail. */
        type $Shape = webcast.RanklistDetail.$Properties;
    }

    /**
     * Properties of a RanklistPage.
     * @deprecated Use webcast.RanklistPage.$Properties instead.
     */
    interface IRanklistPage extends webcast.RanklistPage.$Properties {
    }

    /** Represents a RanklistPage. */
    class RanklistPage {

        /**
         * Constructs a new RanklistPage.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.RanklistPage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RanklistPage content. */
        content: string;

        /**
         * Creates a new RanklistPage instance using the specified properties.
         * @param [properties] Properties to set
         * @returns RanklistPage instance
         */
        static create(properties: webcast.RanklistPage.$Shape): webcast.RanklistPage & webcast.RanklistPage.$Shape;
        static create(properties?: webcast.RanklistPage.$Properties): webcast.RanklistPage;

        /**
         * Encodes the specified RanklistPage message. Does not implicitly {@link webcast.RanklistPage.verify|verify} messages.
         * @param message RanklistPage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.RanklistPage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RanklistPage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.RanklistPage & webcast.RanklistPage.$Shape} RanklistPage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.RanklistPage & webcast.RanklistPage.$Shape;
    }

    namespace RanklistPage {

        /** Properties of a RanklistPage. */
        interface $Properties {

            /** RanklistPage content */
            content?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RanklistPage. */
        type $Shape = webcast.RanklistPage.$Properties;
    }

    /**
     * Properties of a RankListAwardMessage.
     * @deprecated Use webcast.RankListAwardMessage.$Properties instead.
     */
    interface IRankListAwardMessage extends webcast.RankListAwardMessage.$Properties {
    }

    /** Represents a RankListAwardMessage. */
    class RankListAwardMessage {

        /**
         * Constructs a new RankListAwardMessage.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.RankListAwardMessage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RankListAwardMessage common. */
        common?: (webcast.TextCommon.$Properties|null);

        /** RankListAwardMessage rankType. */
        rankType: Long;

        /** RankListAwardMessage rank. */
        rank: Long;

        /** RankListAwardMessage text. */
        text?: (webcast.Text.$Properties|null);

        /**
         * Creates a new RankListAwardMessage instance using the specified properties.
         * @param [properties] Properties to set
         * @returns RankListAwardMessage instance
         */
        static create(properties: webcast.RankListAwardMessage.$Shape): webcast.RankListAwardMessage & webcast.RankListAwardMessage.$Shape;
        static create(properties?: webcast.RankListAwardMessage.$Properties): webcast.RankListAwardMessage;

        /**
         * Encodes the specified RankListAwardMessage message. Does not implicitly {@link webcast.RankListAwardMessage.verify|verify} messages.
         * @param message RankListAwardMessage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.RankListAwardMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RankListAwardMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.RankListAwardMessage & webcast.RankListAwardMessage.$Shape} RankListAwardMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.RankListAwardMessage & webcast.RankListAwardMessage.$Shape;
    }

    namespace RankListAwardMessage {

        /** Properties of a RankListAwardMessage. */
        interface $Properties {

            /** RankListAwardMessage common */
            common?: (webcast.TextCommon.$Properties|null);

            /** RankListAwardMessage rankType */
            rankType?: (Long|null);

            /** RankListAwardMessage rank */
            rank?: (Long|null);

            /** RankListAwardMessage text */
            text?: (webcast.Text.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RankListAwardMessage. */
        type $Shape = webcast.RankListAwardMessage.$Properties;
    }

    /**
     * Properties of a LuckyBoxMessage.
     * @deprecated Use webcast.LuckyBoxMessage.$Properties instead.
     */
    interface ILuckyBoxMessage extends webcast.LuckyBoxMessage.$Properties {
    }

    /** Represents a LuckyBoxMessage. */
    class LuckyBoxMessage {

        /**
         * Constructs a new LuckyBoxMessage.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.LuckyBoxMessage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LuckyBoxMessage common. */
        common?: (webcast.TextCommon.$Properties|null);

        /** LuckyBoxMessage diamondCount. */
        diamondCount: Long;

        /** LuckyBoxMessage boxId. */
        boxId: Long;

        /** LuckyBoxMessage sendTime. */
        sendTime: Long;

        /** LuckyBoxMessage delayTime. */
        delayTime: Long;

        /** LuckyBoxMessage boxType. */
        boxType: Long;

        /** LuckyBoxMessage title. */
        title: string;

        /** LuckyBoxMessage user. */
        user?: (webcast.User.$Properties|null);

        /** LuckyBoxMessage boxStatus. */
        boxStatus: number;

        /** LuckyBoxMessage boxIdStr. */
        boxIdStr: string;

        /**
         * Creates a new LuckyBoxMessage instance using the specified properties.
         * @param [properties] Properties to set
         * @returns LuckyBoxMessage instance
         */
        static create(properties: webcast.LuckyBoxMessage.$Shape): webcast.LuckyBoxMessage & webcast.LuckyBoxMessage.$Shape;
        static create(properties?: webcast.LuckyBoxMessage.$Properties): webcast.LuckyBoxMessage;

        /**
         * Encodes the specified LuckyBoxMessage message. Does not implicitly {@link webcast.LuckyBoxMessage.verify|verify} messages.
         * @param message LuckyBoxMessage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.LuckyBoxMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a LuckyBoxMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.LuckyBoxMessage & webcast.LuckyBoxMessage.$Shape} LuckyBoxMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LuckyBoxMessage & webcast.LuckyBoxMessage.$Shape;
    }

    namespace LuckyBoxMessage {

        /** Properties of a LuckyBoxMessage. */
        interface $Properties {

            /** LuckyBoxMessage common */
            common?: (webcast.TextCommon.$Properties|null);

            /** LuckyBoxMessage diamondCount */
            diamondCount?: (Long|null);

            /** LuckyBoxMessage boxId */
            boxId?: (Long|null);

            /** LuckyBoxMessage sendTime */
            sendTime?: (Long|null);

            /** LuckyBoxMessage delayTime */
            delayTime?: (Long|null);

            /** LuckyBoxMessage boxType */
            boxType?: (Long|null);

            /** LuckyBoxMessage title */
            title?: (string|null);

            /** LuckyBoxMessage user */
            user?: (webcast.User.$Properties|null);

            /** LuckyBoxMessage boxStatus */
            boxStatus?: (number|null);

            /** LuckyBoxMessage boxIdStr */
            boxIdStr?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LuckyBoxMessage. */
        type $Shape = webcast.LuckyBoxMessage.$Properties;
    }

    /**
     * Properties of a LuckyBoxRewardMessage.
     * @deprecated Use webcast.LuckyBoxRewardMessage.$Properties instead.
     */
    interface ILuckyBoxRewardMessage extends webcast.LuckyBoxRewardMessage.$Properties {
    }

    /** Represents a LuckyBoxRewardMessage. */
    class LuckyBoxRewardMessage {

        /**
         * Constructs a new LuckyBoxRewardMessage.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.LuckyBoxRewardMessage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LuckyBoxRewardMessage common. */
        common?: (webcast.TextCommon.$Properties|null);

        /** LuckyBoxRewardMessage boxId. */
        boxId: Long;

        /** LuckyBoxRewardMessage boxIdStr. */
        boxIdStr: string;

        /** LuckyBoxRewardMessage rewardedUserId. */
        rewardedUserId: string[];

        /**
         * Creates a new LuckyBoxRewardMessage instance using the specified properties.
         * @param [properties] Properties to set
         * @returns LuckyBoxRewardMessage instance
         */
        static create(properties: webcast.LuckyBoxRewardMessage.$Shape): webcast.LuckyBoxRewardMessage & webcast.LuckyBoxRewardMessage.$Shape;
        static create(properties?: webcast.LuckyBoxRewardMessage.$Properties): webcast.LuckyBoxRewardMessage;

        /**
         * Encodes the specified LuckyBoxRewardMessage message. Does not implicitly {@link webcast.LuckyBoxRewardMessage.verify|verify} messages.
         * @param message LuckyBoxRewardMessage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.LuckyBoxRewardMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a LuckyBoxRewardMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.LuckyBoxRewardMessage & webcast.LuckyBoxRewardMessage.$Shape} LuckyBoxRewardMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LuckyBoxRewardMessage & webcast.LuckyBoxRewardMessage.$Shape;
    }

    namespace LuckyBoxRewardMessage {

        /** Properties of a LuckyBoxRewardMessage. */
        interface $Properties {

            /** LuckyBoxRewardMessage common */
            common?: (webcast.TextCommon.$Properties|null);

            /** LuckyBoxRewardMessage boxId */
            boxId?: (Long|null);

            /** LuckyBoxRewardMessage boxIdStr */
            boxIdStr?: (string|null);

            /** LuckyBoxRewardMessage rewardedUserId */
            rewardedUserId?: (string[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LuckyBoxRewardMessage. */
        type $Shape = webcast.LuckyBoxRewardMessage.$Properties;
    }

    /**
     * Properties of a LotteryEventNewMessage.
     * @deprecated Use webcast.LotteryEventNewMessage.$Properties instead.
     */
    interface ILotteryEventNewMessage extends webcast.LotteryEventNewMessage.$Properties {
    }

    /** Represents a LotteryEventNewMessage. */
    class LotteryEventNewMessage {

        /**
         * Constructs a new LotteryEventNewMessage.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.LotteryEventNewMessage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LotteryEventNewMessage common. */
        common?: (webcast.TextCommon.$Properties|null);

        /** LotteryEventNewMessage lotteryId. */
        lotteryId: Long;

        /** LotteryEventNewMessage lotteryStatus. */
        lotteryStatus: number;

        /** LotteryEventNewMessage lotteryStartTime. */
        lotteryStartTime: Long;

        /** LotteryEventNewMessage lotteryDrawTime. */
        lotteryDrawTime: Long;

        /** LotteryEventNewMessage prizeCount. */
        prizeCount: Long;

        /** LotteryEventNewMessage luckyCount. */
        luckyCount: Long;

        /** LotteryEventNewMessage awardName. */
        awardName: string;

        /** LotteryEventNewMessage awardDescription. */
        awardDescription: string;

        /**
         * Creates a new LotteryEventNewMessage instance using the specified properties.
         * @param [properties] Properties to set
         * @returns LotteryEventNewMessage instance
         */
        static create(properties: webcast.LotteryEventNewMessage.$Shape): webcast.LotteryEventNewMessage & webcast.LotteryEventNewMessage.$Shape;
        static create(properties?: webcast.LotteryEventNewMessage.$Properties): webcast.LotteryEventNewMessage;

        /**
         * Encodes the specified LotteryEventNewMessage message. Does not implicitly {@link webcast.LotteryEventNewMessage.verify|verify} messages.
         * @param message LotteryEventNewMessage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.LotteryEventNewMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a LotteryEventNewMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.LotteryEventNewMessage & webcast.LotteryEventNewMessage.$Shape} LotteryEventNewMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LotteryEventNewMessage & webcast.LotteryEventNewMessage.$Shape;
    }

    namespace LotteryEventNewMessage {

        /** Properties of a LotteryEventNewMessage. */
        interface $Properties {

            /** LotteryEventNewMessage common */
            common?: (webcast.TextCommon.$Properties|null);

            /** LotteryEventNewMessage lotteryId */
            lotteryId?: (Long|null);

            /** LotteryEventNewMessage lotteryStatus */
            lotteryStatus?: (number|null);

            /** LotteryEventNewMessage lotteryStartTime */
            lotteryStartTime?: (Long|null);

            /** LotteryEventNewMessage lotteryDrawTime */
            lotteryDrawTime?: (Long|null);

            /** LotteryEventNewMessage prizeCount */
            prizeCount?: (Long|null);

            /** LotteryEventNewMessage luckyCount */
            luckyCount?: (Long|null);

            /** LotteryEventNewMessage awardName */
            awardName?: (string|null);

            /** LotteryEventNewMessage awardDescription */
            awardDescription?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LotteryEventNewMessage. */
        type $Shape = webcast.LotteryEventNewMessage.$Properties;
    }

    /**
     * Properties of a ProductChangeMessage.
     * @deprecated Use webcast.ProductChangeMessage.$Properties instead.
     */
    interface IProductChangeMessage extends webcast.ProductChangeMessage.$Properties {
    }

    /** Represents a ProductChangeMessage. */
    class ProductChangeMessage {

        /**
         * Constructs a new ProductChangeMessage.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.ProductChangeMessage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ProductChangeMessage common. */
        common?: (webcast.TextCommon.$Properties|null);

        /** ProductChangeMessage updateToast. */
        updateToast: string;

        /** ProductChangeMessage updateProductInfo. */
        updateProductInfo: webcast.ProductInfo.$Properties[];

        /** ProductChangeMessage total. */
        total: Long;

        /**
         * Creates a new ProductChangeMessage instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ProductChangeMessage instance
         */
        static create(properties: webcast.ProductChangeMessage.$Shape): webcast.ProductChangeMessage & webcast.ProductChangeMessage.$Shape;
        static create(properties?: webcast.ProductChangeMessage.$Properties): webcast.ProductChangeMessage;

        /**
         * Encodes the specified ProductChangeMessage message. Does not implicitly {@link webcast.ProductChangeMessage.verify|verify} messages.
         * @param message ProductChangeMessage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.ProductChangeMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ProductChangeMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.ProductChangeMessage & webcast.ProductChangeMessage.$Shape} ProductChangeMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.ProductChangeMessage & webcast.ProductChangeMessage.$Shape;
    }

    namespace ProductChangeMessage {

        /** Properties of a ProductChangeMessage. */
        interface $Properties {

            /** ProductChangeMessage common */
            common?: (webcast.TextCommon.$Properties|null);

            /** ProductChangeMessage updateToast */
            updateToast?: (string|null);

            /** ProductChangeMessage updateProductInfo */
            updateProductInfo?: (webcast.ProductInfo.$Properties[]|null);

            /** ProductChangeMessage total */
            total?: (Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ProductChangeMessage. */
        type $Shape = webcast.ProductChangeMessage.$Properties;
    }

    /**
     * Properties of a ProductInfo.
     * @deprecated Use webcast.ProductInfo.$Properties instead.
     */
    interface IProductInfo extends webcast.ProductInfo.$Properties {
    }

    /** Represents a ProductInfo. */
    class ProductInfo {

        /**
         * Constructs a new ProductInfo.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.ProductInfo.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ProductInfo promotionId. */
        promotionId: Long;

        /** ProductInfo index. */
        index: number;

        /**
         * Creates a new ProductInfo instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ProductInfo instance
         */
        static create(properties: webcast.ProductInfo.$Shape): webcast.ProductInfo & webcast.ProductInfo.$Shape;
        static create(properties?: webcast.ProductInfo.$Properties): webcast.ProductInfo;

        /**
         * Encodes the specified ProductInfo message. Does not implicitly {@link webcast.ProductInfo.verify|verify} messages.
         * @param message ProductInfo message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.ProductInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ProductInfo message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.ProductInfo & webcast.ProductInfo.$Shape} ProductInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.ProductInfo & webcast.ProductInfo.$Shape;
    }

    namespace ProductInfo {

        /** Properties of a ProductInfo. */
        interface $Properties {

            /** ProductInfo promotionId */
            promotionId?: (Long|null);

            /** ProductInfo index */
            index?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ProductInfo. */
        type $Shape = webcast.ProductInfo.$Properties;
    }

    /**
     * Properties of a LiveShoppingMessage.
     * @deprecated Use webcast.LiveShoppingMessage.$Properties instead.
     */
    interface ILiveShoppingMessage extends webcast.LiveShoppingMessage.$Properties {
    }

    /** Represents a LiveShoppingMessage. */
    class LiveShoppingMessage {

        /**
         * Constructs a new LiveShoppingMessage.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.LiveShoppingMessage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LiveShoppingMessage common. */
        common?: (webcast.TextCommon.$Properties|null);

        /** LiveShoppingMessage msgType. */
        msgType: number;

        /** LiveShoppingMessage promotionId. */
        promotionId: Long;

        /** LiveShoppingMessage ecomNotice. */
        ecomNotice: string;

        /** LiveShoppingMessage updatedProductIds. */
        updatedProductIds: Long[];

        /** LiveShoppingMessage updatedProductInfo. */
        updatedProductInfo?: (webcast.UpdatedProductInfo.$Properties|null);

        /** LiveShoppingMessage soldOut. */
        soldOut: boolean;

        /** LiveShoppingMessage updatedCouponInfo. */
        updatedCouponInfo?: (webcast.UpdatedCouponInfo.$Properties|null);

        /** LiveShoppingMessage promotionsNum. */
        promotionsNum: Long;

        /** LiveShoppingMessage updateToast. */
        updateToast: string;

        /**
         * Creates a new LiveShoppingMessage instance using the specified properties.
         * @param [properties] Properties to set
         * @returns LiveShoppingMessage instance
         */
        static create(properties: webcast.LiveShoppingMessage.$Shape): webcast.LiveShoppingMessage & webcast.LiveShoppingMessage.$Shape;
        static create(properties?: webcast.LiveShoppingMessage.$Properties): webcast.LiveShoppingMessage;

        /**
         * Encodes the specified LiveShoppingMessage message. Does not implicitly {@link webcast.LiveShoppingMessage.verify|verify} messages.
         * @param message LiveShoppingMessage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.LiveShoppingMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a LiveShoppingMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.LiveShoppingMessage & webcast.LiveShoppingMessage.$Shape} LiveShoppingMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LiveShoppingMessage & webcast.LiveShoppingMessage.$Shape;
    }

    namespace LiveShoppingMessage {

        /** Properties of a LiveShoppingMessage. */
        interface $Properties {

            /** LiveShoppingMessage common */
            common?: (webcast.TextCommon.$Properties|null);

            /** LiveShoppingMessage msgType */
            msgType?: (number|null);

            /** LiveShoppingMessage promotionId */
            promotionId?: (Long|null);

            /** LiveShoppingMessage ecomNotice */
            ecomNotice?: (string|null);

            /** LiveShoppingMessage updatedProductIds */
            updatedProductIds?: (Long[]|null);

            /** LiveShoppingMessage updatedProductInfo */
            updatedProductInfo?: (webcast.UpdatedProductInfo.$Properties|null);

            /** LiveShoppingMessage soldOut */
            soldOut?: (boolean|null);

            /** LiveShoppingMessage updatedCouponInfo */
            updatedCouponInfo?: (webcast.UpdatedCouponInfo.$Properties|null);

            /** LiveShoppingMessage promotionsNum */
            promotionsNum?: (Long|null);

            /** LiveShoppingMessage updateToast */
            updateToast?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LiveShoppingMessage. */
        type $Shape = webcast.LiveShoppingMessage.$Properties;
    }

    /**
     * Properties of an UpdatedProductInfo.
     * @deprecated Use webcast.UpdatedProductInfo.$Properties instead.
     */
    interface IUpdatedProductInfo extends webcast.UpdatedProductInfo.$Properties {
    }

    /** Represents an UpdatedProductInfo. */
    class UpdatedProductInfo {

        /**
         * Constructs a new UpdatedProductInfo.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.UpdatedProductInfo.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** UpdatedProductInfo price. */
        price: Long;

        /** UpdatedProductInfo title. */
        title: string;

        /**
         * Creates a new UpdatedProductInfo instance using the specified properties.
         * @param [properties] Properties to set
         * @returns UpdatedProductInfo instance
         */
        static create(properties: webcast.UpdatedProductInfo.$Shape): webcast.UpdatedProductInfo & webcast.UpdatedProductInfo.$Shape;
        static create(properties?: webcast.UpdatedProductInfo.$Properties): webcast.UpdatedProductInfo;

        /**
         * Encodes the specified UpdatedProductInfo message. Does not implicitly {@link webcast.UpdatedProductInfo.verify|verify} messages.
         * @param message UpdatedProductInfo message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.UpdatedProductInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an UpdatedProductInfo message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.UpdatedProductInfo & webcast.UpdatedProductInfo.$Shape} UpdatedProductInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.UpdatedProductInfo & webcast.UpdatedProductInfo.$Shape;
    }

    namespace UpdatedProductInfo {

        /** Properties of an UpdatedProductInfo. */
        interface $Properties {

            /** UpdatedProductInfo price */
            price?: (Long|null);

            /** UpdatedProductInfo title */
            title?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an UpdatedProductInfo. */
        type $Shape = webcast.UpdatedProductInfo.$Properties;
    }

    /**
     * Properties of an UpdatedCouponInfo.
     * @deprecated Use webcast.UpdatedCouponInfo.$Properties instead.
     */
    interface IUpdatedCouponInfo extends webcast.UpdatedCouponInfo.$Properties {
    }

    /** Represents an UpdatedCouponInfo. */
    class UpdatedCouponInfo {

        /**
         * Constructs a new UpdatedCouponInfo.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.UpdatedCouponInfo.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** UpdatedCouponInfo tag. */
        tag: string;

        /**
         * Creates a new UpdatedCouponInfo instance using the specified properties.
         * @param [properties] Properties to set
         * @returns UpdatedCouponInfo instance
         */
        static create(properties: webcast.UpdatedCouponInfo.$Shape): webcast.UpdatedCouponInfo & webcast.UpdatedCouponInfo.$Shape;
        static create(properties?: webcast.UpdatedCouponInfo.$Properties): webcast.UpdatedCouponInfo;

        /**
         * Encodes the specified UpdatedCouponInfo message. Does not implicitly {@link webcast.UpdatedCouponInfo.verify|verify} messages.
         * @param message UpdatedCouponInfo message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.UpdatedCouponInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an UpdatedCouponInfo message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.UpdatedCouponInfo & webcast.UpdatedCouponInfo.$Shape} UpdatedCouponInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.UpdatedCouponInfo & webcast.UpdatedCouponInfo.$Shape;
    }

    namespace UpdatedCouponInfo {

        /** Properties of an UpdatedCouponInfo. */
        interface $Properties {

            /** UpdatedCouponInfo tag */
            tag?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an UpdatedCouponInfo. */
        type $Shape = webcast.UpdatedCouponInfo.$Properties;
    }

    /**
     * Properties of a LiveEcomGeneralMessage.
     * @deprecated Use webcast.LiveEcomGeneralMessage.$Properties instead.
     */
    interface ILiveEcomGeneralMessage extends webcast.LiveEcomGeneralMessage.$Properties {
    }

    /** Represents a LiveEcomGeneralMessage. */
    class LiveEcomGeneralMessage {

        /**
         * Constructs a new LiveEcomGeneralMessage.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.LiveEcomGeneralMessage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LiveEcomGeneralMessage common. */
        common?: (webcast.TextCommon.$Properties|null);

        /** LiveEcomGeneralMessage contentType. */
        contentType: string;

        /**
         * Creates a new LiveEcomGeneralMessage instance using the specified properties.
         * @param [properties] Properties to set
         * @returns LiveEcomGeneralMessage instance
         */
        static create(properties: webcast.LiveEcomGeneralMessage.$Shape): webcast.LiveEcomGeneralMessage & webcast.LiveEcomGeneralMessage.$Shape;
        static create(properties?: webcast.LiveEcomGeneralMessage.$Properties): webcast.LiveEcomGeneralMessage;

        /**
         * Encodes the specified LiveEcomGeneralMessage message. Does not implicitly {@link webcast.LiveEcomGeneralMessage.verify|verify} messages.
         * @param message LiveEcomGeneralMessage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.LiveEcomGeneralMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a LiveEcomGeneralMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.LiveEcomGeneralMessage & webcast.LiveEcomGeneralMessage.$Shape} LiveEcomGeneralMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LiveEcomGeneralMessage & webcast.LiveEcomGeneralMessage.$Shape;
    }

    namespace LiveEcomGeneralMessage {

        /** Properties of a LiveEcomGeneralMessage. */
        interface $Properties {

            /** LiveEcomGeneralMessage common */
            common?: (webcast.TextCommon.$Properties|null);

            /** LiveEcomGeneralMessage contentType */
            contentType?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LiveEcomGeneralMessage. */
        type $Shape = webcast.LiveEcomGeneralMessage.$Properties;
    }

    /**
     * Properties of a LiveEcomMessage.
     * @deprecated Use webcast.LiveEcomMessage.$Properties instead.
     */
    interface ILiveEcomMessage extends webcast.LiveEcomMessage.$Properties {
    }

    /** Represents a LiveEcomMessage. */
    class LiveEcomMessage {

        /**
         * Constructs a new LiveEcomMessage.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.LiveEcomMessage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LiveEcomMessage common. */
        common?: (webcast.TextCommon.$Properties|null);

        /** LiveEcomMessage msgType. */
        msgType: number;

        /** LiveEcomMessage nickName. */
        nickName: string;

        /** LiveEcomMessage purchaseCnt. */
        purchaseCnt: Long;

        /** LiveEcomMessage text. */
        text: string;

        /**
         * Creates a new LiveEcomMessage instance using the specified properties.
         * @param [properties] Properties to set
         * @returns LiveEcomMessage instance
         */
        static create(properties: webcast.LiveEcomMessage.$Shape): webcast.LiveEcomMessage & webcast.LiveEcomMessage.$Shape;
        static create(properties?: webcast.LiveEcomMessage.$Properties): webcast.LiveEcomMessage;

        /**
         * Encodes the specified LiveEcomMessage message. Does not implicitly {@link webcast.LiveEcomMessage.verify|verify} messages.
         * @param message LiveEcomMessage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.LiveEcomMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a LiveEcomMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.LiveEcomMessage & webcast.LiveEcomMessage.$Shape} LiveEcomMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LiveEcomMessage & webcast.LiveEcomMessage.$Shape;
    }

    namespace LiveEcomMessage {

        /** Properties of a LiveEcomMessage. */
        interface $Properties {

            /** LiveEcomMessage common */
            common?: (webcast.TextCommon.$Properties|null);

            /** LiveEcomMessage msgType */
            msgType?: (number|null);

            /** LiveEcomMessage nickName */
            nickName?: (string|null);

            /** LiveEcomMessage purchaseCnt */
            purchaseCnt?: (Long|null);

            /** LiveEcomMessage text */
            text?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LiveEcomMessage. */
        type $Shape = webcast.LiveEcomMessage.$Properties;
    }

    /**
     * Properties of a LinkMicBattle.
     * @deprecated Use webcast.LinkMicBattle.$Properties instead.
     */
    interface ILinkMicBattle extends webcast.LinkMicBattle.$Properties {
    }

    /** Represents a LinkMicBattle. */
    class LinkMicBattle {

        /**
         * Constructs a new LinkMicBattle.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.LinkMicBattle.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LinkMicBattle common. */
        common?: (webcast.TextCommon.$Properties|null);

        /** LinkMicBattle battleSettings. */
        battleSettings?: (webcast.BattleSettings.$Properties|null);

        /** LinkMicBattle userInfos. */
        userInfos: webcast.BattleUserEntry.$Properties[];

        /**
         * Creates a new LinkMicBattle instance using the specified properties.
         * @param [properties] Properties to set
         * @returns LinkMicBattle instance
         */
        static create(properties: webcast.LinkMicBattle.$Shape): webcast.LinkMicBattle & webcast.LinkMicBattle.$Shape;
        static create(properties?: webcast.LinkMicBattle.$Properties): webcast.LinkMicBattle;

        /**
         * Encodes the specified LinkMicBattle message. Does not implicitly {@link webcast.LinkMicBattle.verify|verify} messages.
         * @param message LinkMicBattle message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.LinkMicBattle.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a LinkMicBattle message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.LinkMicBattle & webcast.LinkMicBattle.$Shape} LinkMicBattle
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LinkMicBattle & webcast.LinkMicBattle.$Shape;
    }

    namespace LinkMicBattle {

        /** Properties of a LinkMicBattle. */
        interface $Properties {

            /** LinkMicBattle common */
            common?: (webcast.TextCommon.$Properties|null);

            /** LinkMicBattle battleSettings */
            battleSettings?: (webcast.BattleSettings.$Properties|null);

            /** LinkMicBattle userInfos */
            userInfos?: (webcast.BattleUserEntry.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LinkMicBattle. */
        type $Shape = webcast.LinkMicBattle.$Properties;
    }

    /**
     * Properties of a BattleSettings.
     * @deprecated Use webcast.BattleSettings.$Properties instead.
     */
    interface IBattleSettings extends webcast.BattleSettings.$Properties {
    }

    /** Represents a BattleSettings. */
    class BattleSettings {

        /**
         * Constructs a new BattleSettings.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.BattleSettings.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** BattleSettings battleId. */
        battleId: Long;

        /** BattleSettings startTimeMs. */
        startTimeMs: Long;

        /** BattleSettings duration. */
        duration: Long;

        /** BattleSettings punishDuration. */
        punishDuration: Long;

        /** BattleSettings battleStatus. */
        battleStatus: Long;

        /** BattleSettings battleIdStr. */
        battleIdStr: string;

        /**
         * Creates a new BattleSettings instance using the specified properties.
         * @param [properties] Properties to set
         * @returns BattleSettings instance
         */
        static create(properties: webcast.BattleSettings.$Shape): webcast.BattleSettings & webcast.BattleSettings.$Shape;
        static create(properties?: webcast.BattleSettings.$Properties): webcast.BattleSettings;

        /**
         * Encodes the specified BattleSettings message. Does not implicitly {@link webcast.BattleSettings.verify|verify} messages.
         * @param message BattleSettings message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.BattleSettings.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a BattleSettings message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.BattleSettings & webcast.BattleSettings.$Shape} BattleSettings
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BattleSettings & webcast.BattleSettings.$Shape;
    }

    namespace BattleSettings {

        /** Properties of a BattleSettings. */
        interface $Properties {

            /** BattleSettings battleId */
            battleId?: (Long|null);

            /** BattleSettings startTimeMs */
            startTimeMs?: (Long|null);

            /** BattleSettings duration */
            duration?: (Long|null);

            /** BattleSettings punishDuration */
            punishDuration?: (Long|null);

            /** BattleSettings battleStatus */
            battleStatus?: (Long|null);

            /** BattleSettings battleIdStr */
            battleIdStr?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a BattleSettings. */
        type $Shape = webcast.BattleSettings.$Properties;
    }

    /**
     * Properties of a BattleUserEntry.
     * @deprecated Use webcast.BattleUserEntry.$Properties instead.
     */
    interface IBattleUserEntry extends webcast.BattleUserEntry.$Properties {
    }

    /** Represents a BattleUserEntry. */
    class BattleUserEntry {

        /**
         * Constructs a new BattleUserEntry.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.BattleUserEntry.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** BattleUserEntry key. */
        key: Long;

        /** BattleUserEntry value. */
        value?: (webcast.BattleUserInfo.$Properties|null);

        /**
         * Creates a new BattleUserEntry instance using the specified properties.
         * @param [properties] Properties to set
         * @returns BattleUserEntry instance
         */
        static create(properties: webcast.BattleUserEntry.$Shape): webcast.BattleUserEntry & webcast.BattleUserEntry.$Shape;
        static create(properties?: webcast.BattleUserEntry.$Properties): webcast.BattleUserEntry;

        /**
         * Encodes the specified BattleUserEntry message. Does not implicitly {@link webcast.BattleUserEntry.verify|verify} messages.
         * @param message BattleUserEntry message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.BattleUserEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a BattleUserEntry message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.BattleUserEntry & webcast.BattleUserEntry.$Shape} BattleUserEntry
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BattleUserEntry & webcast.BattleUserEntry.$Shape;
    }

    namespace BattleUserEntry {

        /** Properties of a BattleUserEntry. */
        interface $Properties {

            /** BattleUserEntry key */
            key?: (Long|null);

            /** BattleUserEntry value */
            value?: (webcast.BattleUserInfo.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a BattleUserEntry. */
        type $Shape = webcast.BattleUserEntry.$Properties;
    }

    /**
     * Properties of a BattleUserInfo.
     * @deprecated Use webcast.BattleUserInfo.$Properties instead.
     */
    interface IBattleUserInfo extends webcast.BattleUserInfo.$Properties {
    }

    /** Represents a BattleUserInfo. */
    class BattleUserInfo {

        /**
         * Constructs a new BattleUserInfo.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.BattleUserInfo.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** BattleUserInfo user. */
        user?: (webcast.BattleBaseUser.$Properties|null);

        /** BattleUserInfo multiPkTeamId. */
        multiPkTeamId: Long;

        /**
         * Creates a new BattleUserInfo instance using the specified properties.
         * @param [properties] Properties to set
         * @returns BattleUserInfo instance
         */
        static create(properties: webcast.BattleUserInfo.$Shape): webcast.BattleUserInfo & webcast.BattleUserInfo.$Shape;
        static create(properties?: webcast.BattleUserInfo.$Properties): webcast.BattleUserInfo;

        /**
         * Encodes the specified BattleUserInfo message. Does not implicitly {@link webcast.BattleUserInfo.verify|verify} messages.
         * @param message BattleUserInfo message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.BattleUserInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a BattleUserInfo message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.BattleUserInfo & webcast.BattleUserInfo.$Shape} BattleUserInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BattleUserInfo & webcast.BattleUserInfo.$Shape;
    }

    namespace BattleUserInfo {

        /** Properties of a BattleUserInfo. */
        interface $Properties {

            /** BattleUserInfo user */
            user?: (webcast.BattleBaseUser.$Properties|null);

            /** BattleUserInfo multiPkTeamId */
            multiPkTeamId?: (Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a BattleUserInfo. */
        type $Shape = webcast.BattleUserInfo.$Properties;
    }

    /**
     * Properties of a BattleBaseUser.
     * @deprecated Use webcast.BattleBaseUser.$Properties instead.
     */
    interface IBattleBaseUser extends webcast.BattleBaseUser.$Properties {
    }

    /** Represents a BattleBaseUser. */
    class BattleBaseUser {

        /**
         * Constructs a new BattleBaseUser.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.BattleBaseUser.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** BattleBaseUser userId. */
        userId: Long;

        /** BattleBaseUser nickName. */
        nickName: string;

        /** BattleBaseUser avatarThumb. */
        avatarThumb?: (webcast.Image.$Properties|null);

        /**
         * Creates a new BattleBaseUser instance using the specified properties.
         * @param [properties] Properties to set
         * @returns BattleBaseUser instance
         */
        static create(properties: webcast.BattleBaseUser.$Shape): webcast.BattleBaseUser & webcast.BattleBaseUser.$Shape;
        static create(properties?: webcast.BattleBaseUser.$Properties): webcast.BattleBaseUser;

        /**
         * Encodes the specified BattleBaseUser message. Does not implicitly {@link webcast.BattleBaseUser.verify|verify} messages.
         * @param message BattleBaseUser message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.BattleBaseUser.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a BattleBaseUser message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.BattleBaseUser & webcast.BattleBaseUser.$Shape} BattleBaseUser
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BattleBaseUser & webcast.BattleBaseUser.$Shape;
    }

    namespace BattleBaseUser {

        /** Properties of a BattleBaseUser. */
        interface $Properties {

            /** BattleBaseUser userId */
            userId?: (Long|null);

            /** BattleBaseUser nickName */
            nickName?: (string|null);

            /** BattleBaseUser avatarThumb */
            avatarThumb?: (webcast.Image.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a BattleBaseUser. */
        type $Shape = webcast.BattleBaseUser.$Properties;
    }

    /**
     * Properties of a LinkMicMethod.
     * @deprecated Use webcast.LinkMicMethod.$Properties instead.
     */
    interface ILinkMicMethod extends webcast.LinkMicMethod.$Properties {
    }

    /** Represents a LinkMicMethod. */
    class LinkMicMethod {

        /**
         * Constructs a new LinkMicMethod.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.LinkMicMethod.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LinkMicMethod common. */
        common?: (webcast.TextCommon.$Properties|null);

        /** LinkMicMethod messageType. */
        messageType: Long;

        /** LinkMicMethod startTime. */
        startTime: Long;

        /** LinkMicMethod duration. */
        duration: Long;

        /** LinkMicMethod userScores. */
        userScores: webcast.UserScores.$Properties[];

        /** LinkMicMethod contributors. */
        contributors: webcast.ContributorEntry.$Properties[];

        /** LinkMicMethod tips. */
        tips: string;

        /** LinkMicMethod startTimeMs. */
        startTimeMs: Long;

        /** LinkMicMethod scene. */
        scene: Long;

        /** LinkMicMethod linkedUsers. */
        linkedUsers: webcast.User.$Properties[];

        /** LinkMicMethod battleId. */
        battleId: Long;

        /** LinkMicMethod battleIdStr. */
        battleIdStr: string;

        /**
         * Creates a new LinkMicMethod instance using the specified properties.
         * @param [properties] Properties to set
         * @returns LinkMicMethod instance
         */
        static create(properties: webcast.LinkMicMethod.$Shape): webcast.LinkMicMethod & webcast.LinkMicMethod.$Shape;
        static create(properties?: webcast.LinkMicMethod.$Properties): webcast.LinkMicMethod;

        /**
         * Encodes the specified LinkMicMethod message. Does not implicitly {@link webcast.LinkMicMethod.verify|verify} messages.
         * @param message LinkMicMethod message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.LinkMicMethod.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a LinkMicMethod message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.LinkMicMethod & webcast.LinkMicMethod.$Shape} LinkMicMethod
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LinkMicMethod & webcast.LinkMicMethod.$Shape;
    }

    namespace LinkMicMethod {

        /** Properties of a LinkMicMethod. */
        interface $Properties {

            /** LinkMicMethod common */
            common?: (webcast.TextCommon.$Properties|null);

            /** LinkMicMethod messageType */
            messageType?: (Long|null);

            /** LinkMicMethod startTime */
            startTime?: (Long|null);

            /** LinkMicMethod duration */
            duration?: (Long|null);

            /** LinkMicMethod userScores */
            userScores?: (webcast.UserScores.$Properties[]|null);

            /** LinkMicMethod contributors */
            contributors?: (webcast.ContributorEntry.$Properties[]|null);

            /** LinkMicMethod tips */
            tips?: (string|null);

            /** LinkMicMethod startTimeMs */
            startTimeMs?: (Long|null);

            /** LinkMicMethod scene */
            scene?: (Long|null);

            /** LinkMicMethod linkedUsers */
            linkedUsers?: (webcast.User.$Properties[]|null);

            /** LinkMicMethod battleId */
            battleId?: (Long|null);

            /** LinkMicMethod battleIdStr */
            battleIdStr?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LinkMicMethod. */
        type $Shape = webcast.LinkMicMethod.$Properties;
    }

    /**
     * Properties of a UserScores.
     * @deprecated Use webcast.UserScores.$Properties instead.
     */
    interface IUserScores extends webcast.UserScores.$Properties {
    }

    /** Represents a UserScores. */
    class UserScores {

        /**
         * Constructs a new UserScores.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.UserScores.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** UserScores score. */
        score: Long;

        /** UserScores userId. */
        userId: Long;

        /** UserScores scoreRelativeText. */
        scoreRelativeText: string;

        /** UserScores scoreBlurText. */
        scoreBlurText: string;

        /** UserScores scoreVersion. */
        scoreVersion: Long;

        /**
         * Creates a new UserScores instance using the specified properties.
         * @param [properties] Properties to set
         * @returns UserScores instance
         */
        static create(properties: webcast.UserScores.$Shape): webcast.UserScores & webcast.UserScores.$Shape;
        static create(properties?: webcast.UserScores.$Properties): webcast.UserScores;

        /**
         * Encodes the specified UserScores message. Does not implicitly {@link webcast.UserScores.verify|verify} messages.
         * @param message UserScores message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.UserScores.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a UserScores message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.UserScores & webcast.UserScores.$Shape} UserScores
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.UserScores & webcast.UserScores.$Shape;
    }

    namespace UserScores {

        /** Properties of a UserScores. */
        interface $Properties {

            /** UserScores score */
            score?: (Long|null);

            /** UserScores userId */
            userId?: (Long|null);

            /** UserScores scoreRelativeText */
            scoreRelativeText?: (string|null);

            /** UserScores scoreBlurText */
            scoreBlurText?: (string|null);

            /** UserScores scoreVersion */
            scoreVersion?: (Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a UserScores. */
        type $Shape = webcast.UserScores.$Properties;
    }

    /**
     * Properties of a ContributorEntry.
     * @deprecated Use webcast.ContributorEntry.$Properties instead.
     */
    interface IContributorEntry extends webcast.ContributorEntry.$Properties {
    }

    /** Represents a ContributorEntry. */
    class ContributorEntry {

        /**
         * Constructs a new ContributorEntry.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.ContributorEntry.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ContributorEntry key. */
        key: Long;

        /** ContributorEntry value. */
        value?: (webcast.ContributorList.$Properties|null);

        /**
         * Creates a new ContributorEntry instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ContributorEntry instance
         */
        static create(properties: webcast.ContributorEntry.$Shape): webcast.ContributorEntry & webcast.ContributorEntry.$Shape;
        static create(properties?: webcast.ContributorEntry.$Properties): webcast.ContributorEntry;

        /**
         * Encodes the specified ContributorEntry message. Does not implicitly {@link webcast.ContributorEntry.verify|verify} messages.
         * @param message ContributorEntry message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.ContributorEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ContributorEntry message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.ContributorEntry & webcast.ContributorEntry.$Shape} ContributorEntry
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.ContributorEntry & webcast.ContributorEntry.$Shape;
    }

    namespace ContributorEntry {

        /** Properties of a ContributorEntry. */
        interface $Properties {

            /** ContributorEntry key */
            key?: (Long|null);

            /** ContributorEntry value */
            value?: (webcast.ContributorList.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ContributorEntry. */
        type $Shape = webcast.ContributorEntry.$Properties;
    }

    /**
     * Properties of a ContributorList.
     * @deprecated Use webcast.ContributorList.$Properties instead.
     */
    interface IContributorList extends webcast.ContributorList.$Properties {
    }

    /** Represents a ContributorList. */
    class ContributorList {

        /**
         * Constructs a new ContributorList.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.ContributorList.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ContributorList contributorList. */
        contributorList: webcast.BattleContributor.$Properties[];

        /**
         * Creates a new ContributorList instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ContributorList instance
         */
        static create(properties: webcast.ContributorList.$Shape): webcast.ContributorList & webcast.ContributorList.$Shape;
        static create(properties?: webcast.ContributorList.$Properties): webcast.ContributorList;

        /**
         * Encodes the specified ContributorList message. Does not implicitly {@link webcast.ContributorList.verify|verify} messages.
         * @param message ContributorList message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.ContributorList.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ContributorList message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.ContributorList & webcast.ContributorList.$Shape} ContributorList
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.ContributorList & webcast.ContributorList.$Shape;
    }

    namespace ContributorList {

        /** Properties of a ContributorList. */
        interface $Properties {

            /** ContributorList contributorList */
            contributorList?: (webcast.BattleContributor.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ContributorList. */
        type $Shape = webcast.ContributorList.$Properties;
    }

    /**
     * Properties of a BattleContributor.
     * @deprecated Use webcast.BattleContributor.$Properties instead.
     */
    interface IBattleContributor extends webcast.BattleContributor.$Properties {
    }

    /** Represents a BattleContributor. */
    class BattleContributor {

        /**
         * Constructs a new BattleContributor.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.BattleContributor.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** BattleContributor score. */
        score: Long;

        /** BattleContributor rank. */
        rank: Long;

        /** BattleContributor userId. */
        userId: Long;

        /** BattleContributor user. */
        user?: (webcast.User.$Properties|null);

        /**
         * Creates a new BattleContributor instance using the specified properties.
         * @param [properties] Properties to set
         * @returns BattleContributor instance
         */
        static create(properties: webcast.BattleContributor.$Shape): webcast.BattleContributor & webcast.BattleContributor.$Shape;
        static create(properties?: webcast.BattleContributor.$Properties): webcast.BattleContributor;

        /**
         * Encodes the specified BattleContributor message. Does not implicitly {@link webcast.BattleContributor.verify|verify} messages.
         * @param message BattleContributor message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.BattleContributor.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a BattleContributor message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.BattleContributor & webcast.BattleContributor.$Shape} BattleContributor
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BattleContributor & webcast.BattleContributor.$Shape;
    }

    namespace BattleContributor {

        /** Properties of a BattleContributor. */
        interface $Properties {

            /** BattleContributor score */
            score?: (Long|null);

            /** BattleContributor rank */
            rank?: (Long|null);

            /** BattleContributor userId */
            userId?: (Long|null);

            /** BattleContributor user */
            user?: (webcast.User.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a BattleContributor. */
        type $Shape = webcast.BattleContributor.$Properties;
    }

    /**
     * Properties of a LinkMicArmies.
     * @deprecated Use webcast.LinkMicArmies.$Properties instead.
     */
    interface ILinkMicArmies extends webcast.LinkMicArmies.$Properties {
    }

    /** Represents a LinkMicArmies. */
    class LinkMicArmies {

        /**
         * Constructs a new LinkMicArmies.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.LinkMicArmies.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LinkMicArmies common. */
        common?: (webcast.TextCommon.$Properties|null);

        /** LinkMicArmies userArmiesMap. */
        userArmiesMap: webcast.ArmyEntry.$Properties[];

        /**
         * Creates a new LinkMicArmies instance using the specified properties.
         * @param [properties] Properties to set
         * @returns LinkMicArmies instance
         */
        static create(properties: webcast.LinkMicArmies.$Shape): webcast.LinkMicArmies & webcast.LinkMicArmies.$Shape;
        static create(properties?: webcast.LinkMicArmies.$Properties): webcast.LinkMicArmies;

        /**
         * Encodes the specified LinkMicArmies message. Does not implicitly {@link webcast.LinkMicArmies.verify|verify} messages.
         * @param message LinkMicArmies message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.LinkMicArmies.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a LinkMicArmies message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.LinkMicArmies & webcast.LinkMicArmies.$Shape} LinkMicArmies
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LinkMicArmies & webcast.LinkMicArmies.$Shape;
    }

    namespace LinkMicArmies {

        /** Properties of a LinkMicArmies. */
        interface $Properties {

            /** LinkMicArmies common */
            common?: (webcast.TextCommon.$Properties|null);

            /** LinkMicArmies userArmiesMap */
            userArmiesMap?: (webcast.ArmyEntry.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LinkMicArmies. */
        type $Shape = webcast.LinkMicArmies.$Properties;
    }

    /**
     * Properties of an ArmyEntry.
     * @deprecated Use webcast.ArmyEntry.$Properties instead.
     */
    interface IArmyEntry extends webcast.ArmyEntry.$Properties {
    }

    /** Represents an ArmyEntry. */
    class ArmyEntry {

        /**
         * Constructs a new ArmyEntry.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.ArmyEntry.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ArmyEntry key. */
        key: Long;

        /** ArmyEntry value. */
        value?: (webcast.UserArmies.$Properties|null);

        /**
         * Creates a new ArmyEntry instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ArmyEntry instance
         */
        static create(properties: webcast.ArmyEntry.$Shape): webcast.ArmyEntry & webcast.ArmyEntry.$Shape;
        static create(properties?: webcast.ArmyEntry.$Properties): webcast.ArmyEntry;

        /**
         * Encodes the specified ArmyEntry message. Does not implicitly {@link webcast.ArmyEntry.verify|verify} messages.
         * @param message ArmyEntry message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.ArmyEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an ArmyEntry message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.ArmyEntry & webcast.ArmyEntry.$Shape} ArmyEntry
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.ArmyEntry & webcast.ArmyEntry.$Shape;
    }

    namespace ArmyEntry {

        /** Properties of an ArmyEntry. */
        interface $Properties {

            /** ArmyEntry key */
            key?: (Long|null);

            /** ArmyEntry value */
            value?: (webcast.UserArmies.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an ArmyEntry. */
        type $Shape = webcast.ArmyEntry.$Properties;
    }

    /**
     * Properties of a UserArmies.
     * @deprecated Use webcast.UserArmies.$Properties instead.
     */
    interface IUserArmies extends webcast.UserArmies.$Properties {
    }

    /** Represents a UserArmies. */
    class UserArmies {

        /**
         * Constructs a new UserArmies.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.UserArmies.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** UserArmies userArmies. */
        userArmies: webcast.UserArmy.$Properties[];

        /**
         * Creates a new UserArmies instance using the specified properties.
         * @param [properties] Properties to set
         * @returns UserArmies instance
         */
        static create(properties: webcast.UserArmies.$Shape): webcast.UserArmies & webcast.UserArmies.$Shape;
        static create(properties?: webcast.UserArmies.$Properties): webcast.UserArmies;

        /**
         * Encodes the specified UserArmies message. Does not implicitly {@link webcast.UserArmies.verify|verify} messages.
         * @param message UserArmies message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.UserArmies.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a UserArmies message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.UserArmies & webcast.UserArmies.$Shape} UserArmies
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.UserArmies & webcast.UserArmies.$Shape;
    }

    namespace UserArmies {

        /** Properties of a UserArmies. */
        interface $Properties {

            /** UserArmies userArmies */
            userArmies?: (webcast.UserArmy.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a UserArmies. */
        type $Shape = webcast.UserArmies.$Properties;
    }

    /**
     * Properties of a UserArmy.
     * @deprecated Use webcast.UserArmy.$Properties instead.
     */
    interface IUserArmy extends webcast.UserArmy.$Properties {
    }

    /** Represents a UserArmy. */
    class UserArmy {

        /**
         * Constructs a new UserArmy.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.UserArmy.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** UserArmy userId. */
        userId: Long;

        /** UserArmy score. */
        score: Long;

        /** UserArmy nickname. */
        nickname: string;

        /**
         * Creates a new UserArmy instance using the specified properties.
         * @param [properties] Properties to set
         * @returns UserArmy instance
         */
        static create(properties: webcast.UserArmy.$Shape): webcast.UserArmy & webcast.UserArmy.$Shape;
        static create(properties?: webcast.UserArmy.$Properties): webcast.UserArmy;

        /**
         * Encodes the specified UserArmy message. Does not implicitly {@link webcast.UserArmy.verify|verify} messages.
         * @param message UserArmy message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.UserArmy.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a UserArmy message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.UserArmy & webcast.UserArmy.$Shape} UserArmy
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.UserArmy & webcast.UserArmy.$Shape;
    }

    namespace UserArmy {

        /** Properties of a UserArmy. */
        interface $Properties {

            /** UserArmy userId */
            userId?: (Long|null);

            /** UserArmy score */
            score?: (Long|null);

            /** UserArmy nickname */
            nickname?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a UserArmy. */
        type $Shape = webcast.UserArmy.$Properties;
    }

    /**
     * Properties of a LinkMicBattleFinish.
     * @deprecated Use webcast.LinkMicBattleFinish.$Properties instead.
     */
    interface ILinkMicBattleFinish extends webcast.LinkMicBattleFinish.$Properties {
    }

    /** Represents a LinkMicBattleFinish. */
    class LinkMicBattleFinish {

        /**
         * Constructs a new LinkMicBattleFinish.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.LinkMicBattleFinish.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LinkMicBattleFinish common. */
        common?: (webcast.TextCommon.$Properties|null);

        /** LinkMicBattleFinish battleSettings. */
        battleSettings?: (webcast.BattleSettings.$Properties|null);

        /** LinkMicBattleFinish battleArmies. */
        battleArmies: webcast.BattleArmy.$Properties[];

        /** LinkMicBattleFinish battleScores. */
        battleScores: webcast.BattleScore.$Properties[];

        /** LinkMicBattleFinish endReason. */
        endReason: number;

        /** LinkMicBattleFinish userInfos. */
        userInfos: webcast.BattleUserEntry.$Properties[];

        /**
         * Creates a new LinkMicBattleFinish instance using the specified properties.
         * @param [properties] Properties to set
         * @returns LinkMicBattleFinish instance
         */
        static create(properties: webcast.LinkMicBattleFinish.$Shape): webcast.LinkMicBattleFinish & webcast.LinkMicBattleFinish.$Shape;
        static create(properties?: webcast.LinkMicBattleFinish.$Properties): webcast.LinkMicBattleFinish;

        /**
         * Encodes the specified LinkMicBattleFinish message. Does not implicitly {@link webcast.LinkMicBattleFinish.verify|verify} messages.
         * @param message LinkMicBattleFinish message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.LinkMicBattleFinish.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a LinkMicBattleFinish message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.LinkMicBattleFinish & webcast.LinkMicBattleFinish.$Shape} LinkMicBattleFinish
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LinkMicBattleFinish & webcast.LinkMicBattleFinish.$Shape;
    }

    namespace LinkMicBattleFinish {

        /** Properties of a LinkMicBattleFinish. */
        interface $Properties {

            /** LinkMicBattleFinish common */
            common?: (webcast.TextCommon.$Properties|null);

            /** LinkMicBattleFinish battleSettings */
            battleSettings?: (webcast.BattleSettings.$Properties|null);

            /** LinkMicBattleFinish battleArmies */
            battleArmies?: (webcast.BattleArmy.$Properties[]|null);

            /** LinkMicBattleFinish battleScores */
            battleScores?: (webcast.BattleScore.$Properties[]|null);

            /** LinkMicBattleFinish endReason */
            endReason?: (number|null);

            /** LinkMicBattleFinish userInfos */
            userInfos?: (webcast.BattleUserEntry.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LinkMicBattleFinish. */
        type $Shape = webcast.LinkMicBattleFinish.$Properties;
    }

    /**
     * Properties of a BattleArmy.
     * @deprecated Use webcast.BattleArmy.$Properties instead.
     */
    interface IBattleArmy extends webcast.BattleArmy.$Properties {
    }

    /** Represents a BattleArmy. */
    class BattleArmy {

        /**
         * Constructs a new BattleArmy.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.BattleArmy.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** BattleArmy anchorId. */
        anchorId: Long;

        /** BattleArmy rankList. */
        rankList: webcast.BattleRankUser.$Properties[];

        /**
         * Creates a new BattleArmy instance using the specified properties.
         * @param [properties] Properties to set
         * @returns BattleArmy instance
         */
        static create(properties: webcast.BattleArmy.$Shape): webcast.BattleArmy & webcast.BattleArmy.$Shape;
        static create(properties?: webcast.BattleArmy.$Properties): webcast.BattleArmy;

        /**
         * Encodes the specified BattleArmy message. Does not implicitly {@link webcast.BattleArmy.verify|verify} messages.
         * @param message BattleArmy message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.BattleArmy.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a BattleArmy message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.BattleArmy & webcast.BattleArmy.$Shape} BattleArmy
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BattleArmy & webcast.BattleArmy.$Shape;
    }

    namespace BattleArmy {

        /** Properties of a BattleArmy. */
        interface $Properties {

            /** BattleArmy anchorId */
            anchorId?: (Long|null);

            /** BattleArmy rankList */
            rankList?: (webcast.BattleRankUser.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a BattleArmy. */
        type $Shape = webcast.BattleArmy.$Properties;
    }

    /**
     * Properties of a BattleRankUser.
     * @deprecated Use webcast.BattleRankUser.$Properties instead.
     */
    interface IBattleRankUser extends webcast.BattleRankUser.$Properties {
    }

    /** Represents a BattleRankUser. */
    class BattleRankUser {

        /**
         * Constructs a new BattleRankUser.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.BattleRankUser.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** BattleRankUser userId. */
        userId: Long;

        /** BattleRankUser nickname. */
        nickname: string;

        /** BattleRankUser score. */
        score: Long;

        /** BattleRankUser webcastUid. */
        webcastUid: string;

        /**
         * Creates a new BattleRankUser instance using the specified properties.
         * @param [properties] Properties to set
         * @returns BattleRankUser instance
         */
        static create(properties: webcast.BattleRankUser.$Shape): webcast.BattleRankUser & webcast.BattleRankUser.$Shape;
        static create(properties?: webcast.BattleRankUser.$Properties): webcast.BattleRankUser;

        /**
         * Encodes the specified BattleRankUser message. Does not implicitly {@link webcast.BattleRankUser.verify|verify} messages.
         * @param message BattleRankUser message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.BattleRankUser.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a BattleRankUser message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.BattleRankUser & webcast.BattleRankUser.$Shape} BattleRankUser
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BattleRankUser & webcast.BattleRankUser.$Shape;
    }

    namespace BattleRankUser {

        /** Properties of a BattleRankUser. */
        interface $Properties {

            /** BattleRankUser userId */
            userId?: (Long|null);

            /** BattleRankUser nickname */
            nickname?: (string|null);

            /** BattleRankUser score */
            score?: (Long|null);

            /** BattleRankUser webcastUid */
            webcastUid?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a BattleRankUser. */
        type $Shape = webcast.BattleRankUser.$Properties;
    }

    /**
     * Properties of a BattleScore.
     * @deprecated Use webcast.BattleScore.$Properties instead.
     */
    interface IBattleScore extends webcast.BattleScore.$Properties {
    }

    /** Represents a BattleScore. */
    class BattleScore {

        /**
         * Constructs a new BattleScore.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.BattleScore.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** BattleScore score. */
        score: Long;

        /** BattleScore userId. */
        userId: Long;

        /** BattleScore scoreRelativeText. */
        scoreRelativeText: string;

        /** BattleScore scoreBlurText. */
        scoreBlurText: string;

        /**
         * Creates a new BattleScore instance using the specified properties.
         * @param [properties] Properties to set
         * @returns BattleScore instance
         */
        static create(properties: webcast.BattleScore.$Shape): webcast.BattleScore & webcast.BattleScore.$Shape;
        static create(properties?: webcast.BattleScore.$Properties): webcast.BattleScore;

        /**
         * Encodes the specified BattleScore message. Does not implicitly {@link webcast.BattleScore.verify|verify} messages.
         * @param message BattleScore message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.BattleScore.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a BattleScore message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.BattleScore & webcast.BattleScore.$Shape} BattleScore
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.BattleScore & webcast.BattleScore.$Shape;
    }

    namespace BattleScore {

        /** Properties of a BattleScore. */
        interface $Properties {

            /** BattleScore score */
            score?: (Long|null);

            /** BattleScore userId */
            userId?: (Long|null);

            /** BattleScore scoreRelativeText */
            scoreRelativeText?: (string|null);

            /** BattleScore scoreBlurText */
            scoreBlurText?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a BattleScore. */
        type $Shape = webcast.BattleScore.$Properties;
    }

    /**
     * Properties of a LinkMicBattlePunish.
     * @deprecated Use webcast.LinkMicBattlePunish.$Properties instead.
     */
    interface ILinkMicBattlePunish extends webcast.LinkMicBattlePunish.$Properties {
    }

    /** Represents a LinkMicBattlePunish. */
    class LinkMicBattlePunish {

        /**
         * Constructs a new LinkMicBattlePunish.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.LinkMicBattlePunish.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LinkMicBattlePunish common. */
        common?: (webcast.TextCommon.$Properties|null);

        /** LinkMicBattlePunish messageType. */
        messageType: Long;

        /** LinkMicBattlePunish prompts. */
        prompts: string;

        /** LinkMicBattlePunish startTime. */
        startTime: Long;

        /** LinkMicBattlePunish duration. */
        duration: Long;

        /** LinkMicBattlePunish battleId. */
        battleId: Long;

        /**
         * Creates a new LinkMicBattlePunish instance using the specified properties.
         * @param [properties] Properties to set
         * @returns LinkMicBattlePunish instance
         */
        static create(properties: webcast.LinkMicBattlePunish.$Shape): webcast.LinkMicBattlePunish & webcast.LinkMicBattlePunish.$Shape;
        static create(properties?: webcast.LinkMicBattlePunish.$Properties): webcast.LinkMicBattlePunish;

        /**
         * Encodes the specified LinkMicBattlePunish message. Does not implicitly {@link webcast.LinkMicBattlePunish.verify|verify} messages.
         * @param message LinkMicBattlePunish message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.LinkMicBattlePunish.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a LinkMicBattlePunish message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.LinkMicBattlePunish & webcast.LinkMicBattlePunish.$Shape} LinkMicBattlePunish
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LinkMicBattlePunish & webcast.LinkMicBattlePunish.$Shape;
    }

    namespace LinkMicBattlePunish {

        /** Properties of a LinkMicBattlePunish. */
        interface $Properties {

            /** LinkMicBattlePunish common */
            common?: (webcast.TextCommon.$Properties|null);

            /** LinkMicBattlePunish messageType */
            messageType?: (Long|null);

            /** LinkMicBattlePunish prompts */
            prompts?: (string|null);

            /** LinkMicBattlePunish startTime */
            startTime?: (Long|null);

            /** LinkMicBattlePunish duration */
            duration?: (Long|null);

            /** LinkMicBattlePunish battleId */
            battleId?: (Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LinkMicBattlePunish. */
        type $Shape = webcast.LinkMicBattlePunish.$Properties;
    }

    /**
     * Properties of a LinkMessage.
     * @deprecated Use webcast.LinkMessage.$Properties instead.
     */
    interface ILinkMessage extends webcast.LinkMessage.$Properties {
    }

    /** Represents a LinkMessage. */
    class LinkMessage {

        /**
         * Constructs a new LinkMessage.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.LinkMessage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LinkMessage common. */
        common?: (webcast.TextCommon.$Properties|null);

        /** LinkMessage messageType. */
        messageType: Long;

        /** LinkMessage scene. */
        scene: Long;

        /** LinkMessage inviteContent. */
        inviteContent: Uint8Array;

        /** LinkMessage replyContent. */
        replyContent: Uint8Array;

        /** LinkMessage createContent. */
        createContent: Uint8Array;

        /** LinkMessage closeContent. */
        closeContent: Uint8Array;

        /** LinkMessage enterContent. */
        enterContent: Uint8Array;

        /** LinkMessage leaveContent. */
        leaveContent: Uint8Array;

        /** LinkMessage cancelContent. */
        cancelContent: Uint8Array;

        /** LinkMessage kickOutContent. */
        kickOutContent: Uint8Array;

        /** LinkMessage linkedListChangeContent. */
        linkedListChangeContent: Uint8Array;

        /**
         * Creates a new LinkMessage instance using the specified properties.
         * @param [properties] Properties to set
         * @returns LinkMessage instance
         */
        static create(properties: webcast.LinkMessage.$Shape): webcast.LinkMessage & webcast.LinkMessage.$Shape;
        static create(properties?: webcast.LinkMessage.$Properties): webcast.LinkMessage;

        /**
         * Encodes the specified LinkMessage message. Does not implicitly {@link webcast.LinkMessage.verify|verify} messages.
         * @param message LinkMessage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.LinkMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a LinkMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.LinkMessage & webcast.LinkMessage.$Shape} LinkMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LinkMessage & webcast.LinkMessage.$Shape;
    }

    namespace LinkMessage {

        /** Properties of a LinkMessage. */
        interface $Properties {

            /** LinkMessage common */
            common?: (webcast.TextCommon.$Properties|null);

            /** LinkMessage messageType */
            messageType?: (Long|null);

            /** LinkMessage scene */
            scene?: (Long|null);

            /** LinkMessage inviteContent */
            inviteContent?: (Uint8Array|null);

            /** LinkMessage replyContent */
            replyContent?: (Uint8Array|null);

            /** LinkMessage createContent */
            createContent?: (Uint8Array|null);

            /** LinkMessage closeContent */
            closeContent?: (Uint8Array|null);

            /** LinkMessage enterContent */
            enterContent?: (Uint8Array|null);

            /** LinkMessage leaveContent */
            leaveContent?: (Uint8Array|null);

            /** LinkMessage cancelContent */
            cancelContent?: (Uint8Array|null);

            /** LinkMessage kickOutContent */
            kickOutContent?: (Uint8Array|null);

            /** LinkMessage linkedListChangeContent */
            linkedListChangeContent?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LinkMessage. */
        type $Shape = webcast.LinkMessage.$Properties;
    }

    /**
     * Properties of a LinkerContributeMessage.
     * @deprecated Use webcast.LinkerContributeMessage.$Properties instead.
     */
    interface ILinkerContributeMessage extends webcast.LinkerContributeMessage.$Properties {
    }

    /** Represents a LinkerContributeMessage. */
    class LinkerContributeMessage {

        /**
         * Constructs a new LinkerContributeMessage.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.LinkerContributeMessage.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LinkerContributeMessage common. */
        common?: (webcast.TextCommon.$Properties|null);

        /** LinkerContributeMessage userId. */
        userId: Long;

        /** LinkerContributeMessage totalScore. */
        totalScore: Long;

        /** LinkerContributeMessage userContributeList. */
        userContributeList: webcast.UserContribute.$Properties[];

        /** LinkerContributeMessage scene. */
        scene: Long;

        /** LinkerContributeMessage totalScoreStr. */
        totalScoreStr: string;

        /**
         * Creates a new LinkerContributeMessage instance using the specified properties.
         * @param [properties] Properties to set
         * @returns LinkerContributeMessage instance
         */
        static create(properties: webcast.LinkerContributeMessage.$Shape): webcast.LinkerContributeMessage & webcast.LinkerContributeMessage.$Shape;
        static create(properties?: webcast.LinkerContributeMessage.$Properties): webcast.LinkerContributeMessage;

        /**
         * Encodes the specified LinkerContributeMessage message. Does not implicitly {@link webcast.LinkerContributeMessage.verify|verify} messages.
         * @param message LinkerContributeMessage message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.LinkerContributeMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a LinkerContributeMessage message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.LinkerContributeMessage & webcast.LinkerContributeMessage.$Shape} LinkerContributeMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.LinkerContributeMessage & webcast.LinkerContributeMessage.$Shape;
    }

    namespace LinkerContributeMessage {

        /** Properties of a LinkerContributeMessage. */
        interface $Properties {

            /** LinkerContributeMessage common */
            common?: (webcast.TextCommon.$Properties|null);

            /** LinkerContributeMessage userId */
            userId?: (Long|null);

            /** LinkerContributeMessage totalScore */
            totalScore?: (Long|null);

            /** LinkerContributeMessage userContributeList */
            userContributeList?: (webcast.UserContribute.$Properties[]|null);

            /** LinkerContributeMessage scene */
            scene?: (Long|null);

            /** LinkerContributeMessage totalScoreStr */
            totalScoreStr?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LinkerContributeMessage. */
        type $Shape = webcast.LinkerContributeMessage.$Properties;
    }

    /**
     * Properties of a UserContribute.
     * @deprecated Use webcast.UserContribute.$Properties instead.
     */
    interface IUserContribute extends webcast.UserContribute.$Properties {
    }

    /** Represents a UserContribute. */
    class UserContribute {

        /**
         * Constructs a new UserContribute.
         * @param [properties] Properties to set
         */
        constructor(properties?: webcast.UserContribute.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** UserContribute userId. */
        userId: Long;

        /** UserContribute rank. */
        rank: Long;

        /** UserContribute score. */
        score: Long;

        /** UserContribute nickname. */
        nickname: string;

        /**
         * Creates a new UserContribute instance using the specified properties.
         * @param [properties] Properties to set
         * @returns UserContribute instance
         */
        static create(properties: webcast.UserContribute.$Shape): webcast.UserContribute & webcast.UserContribute.$Shape;
        static create(properties?: webcast.UserContribute.$Properties): webcast.UserContribute;

        /**
         * Encodes the specified UserContribute message. Does not implicitly {@link webcast.UserContribute.verify|verify} messages.
         * @param message UserContribute message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: webcast.UserContribute.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a UserContribute message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {webcast.UserContribute & webcast.UserContribute.$Shape} UserContribute
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): webcast.UserContribute & webcast.UserContribute.$Shape;
    }

    namespace UserContribute {

        /** Properties of a UserContribute. */
        interface $Properties {

            /** UserContribute userId */
            userId?: (Long|null);

            /** UserContribute rank */
            rank?: (Long|null);

            /** UserContribute score */
            score?: (Long|null);

            /** UserContribute nickname */
            nickname?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a UserContribute. */
        type $Shape = webcast.UserContribute.$Properties;
    }
}
