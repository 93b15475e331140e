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

            /** TextPiece imageValue */
            imageValue?: (webcast.TextPieceImage.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a TextPiece. */
        type $Shape = webcast.TextPiece.$Properties;
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
}
