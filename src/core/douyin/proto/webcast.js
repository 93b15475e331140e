/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

// Exported root namespace
const $root = $protobuf.roots["webcast"] || ($protobuf.roots["webcast"] = {});

export const webcast = $root.webcast = (() => {

    /**
     * Namespace webcast.
     * @exports webcast
     * @namespace
     */
    const webcast = {};

    webcast.PushFrame = (function() {

        /**
         * Properties of a PushFrame.
         * @typedef {Object} webcast.PushFrame.$Properties
         * @property {Long|null} [seqId] PushFrame seqId
         * @property {Long|null} [logId] PushFrame logId
         * @property {number|null} [service] PushFrame service
         * @property {number|null} [method] PushFrame method
         * @property {Array.<webcast.PushHeader.$Properties>|null} [headers] PushFrame headers
         * @property {string|null} [payloadEncoding] PushFrame payloadEncoding
         * @property {string|null} [payloadType] PushFrame payloadType
         * @property {Uint8Array|null} [payload] PushFrame payload
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a PushFrame.
         * @memberof webcast
         * @interface IPushFrame
         * @augments webcast.PushFrame.$Properties
         * @deprecated Use webcast.PushFrame.$Properties instead.
         */

        /**
         * Shape of a PushFrame.
         * @typedef {webcast.PushFrame.$Properties} webcast.PushFrame.$Shape
         */

        /**
         * Constructs a new PushFrame.
         * @memberof webcast
         * @classdesc Represents a PushFrame.
         * @constructor
         * @param {webcast.PushFrame.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const PushFrame = function (properties) {
            this.headers = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * PushFrame seqId.
         * @member {Long} seqId
         * @memberof webcast.PushFrame
         * @instance
         */
        PushFrame.prototype.seqId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * PushFrame logId.
         * @member {Long} logId
         * @memberof webcast.PushFrame
         * @instance
         */
        PushFrame.prototype.logId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * PushFrame service.
         * @member {number} service
         * @memberof webcast.PushFrame
         * @instance
         */
        PushFrame.prototype.service = 0;

        /**
         * PushFrame method.
         * @member {number} method
         * @memberof webcast.PushFrame
         * @instance
         */
        PushFrame.prototype.method = 0;

        /**
         * PushFrame headers.
         * @member {Array.<webcast.PushHeader.$Properties>} headers
         * @memberof webcast.PushFrame
         * @instance
         */
        PushFrame.prototype.headers = $util.emptyArray;

        /**
         * PushFrame payloadEncoding.
         * @member {string} payloadEncoding
         * @memberof webcast.PushFrame
         * @instance
         */
        PushFrame.prototype.payloadEncoding = "";

        /**
         * PushFrame payloadType.
         * @member {string} payloadType
         * @memberof webcast.PushFrame
         * @instance
         */
        PushFrame.prototype.payloadType = "";

        /**
         * PushFrame payload.
         * @member {Uint8Array} payload
         * @memberof webcast.PushFrame
         * @instance
         */
        PushFrame.prototype.payload = $util.newBuffer([]);

        /**
         * Creates a new PushFrame instance using the specified properties.
         * @function create
         * @memberof webcast.PushFrame
         * @static
         * @param {webcast.PushFrame.$Properties=} [properties] Properties to set
         * @returns {webcast.PushFrame} PushFrame instance
         * @type {{
         *   (properties: webcast.PushFrame.$Shape): webcast.PushFrame & webcast.PushFrame.$Shape;
         *   (properties?: webcast.PushFrame.$Properties): webcast.PushFrame;
         * }}
         */
        PushFrame.create = function(properties) {
            return new PushFrame(properties);
        };

        /**
         * Encodes the specified PushFrame message. Does not implicitly {@link webcast.PushFrame.verify|verify} messages.
         * @function encode
         * @memberof webcast.PushFrame
         * @static
         * @param {webcast.PushFrame.$Properties} message PushFrame message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        PushFrame.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.seqId != null && $Object.hasOwnProperty.call(message, "seqId"))
                writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.seqId);
            if (message.logId != null && $Object.hasOwnProperty.call(message, "logId"))
                writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.logId);
            if (message.service != null && $Object.hasOwnProperty.call(message, "service"))
                writer.uint32(/* id 3, wireType 0 =*/24).int32(message.service);
            if (message.method != null && $Object.hasOwnProperty.call(message, "method"))
                writer.uint32(/* id 4, wireType 0 =*/32).int32(message.method);
            if (message.headers != null && message.headers.length)
                for (let i = 0; i < message.headers.length; ++i)
                    $root.webcast.PushHeader.encode(message.headers[i], writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
            if (message.payloadEncoding != null && $Object.hasOwnProperty.call(message, "payloadEncoding"))
                writer.uint32(/* id 6, wireType 2 =*/50).string(message.payloadEncoding);
            if (message.payloadType != null && $Object.hasOwnProperty.call(message, "payloadType"))
                writer.uint32(/* id 7, wireType 2 =*/58).string(message.payloadType);
            if (message.payload != null && $Object.hasOwnProperty.call(message, "payload"))
                writer.uint32(/* id 8, wireType 2 =*/66).bytes(message.payload);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a PushFrame message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.PushFrame
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.PushFrame & webcast.PushFrame.$Shape} PushFrame
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        PushFrame.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.webcast.PushFrame();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.seqId = reader.uint64();
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.logId = reader.uint64();
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.service = reader.int32();
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.method = reader.int32();
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if (!(message.headers && message.headers.length))
                            message.headers = [];
                        message.headers.push($root.webcast.PushHeader.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        message.payloadEncoding = reader.string();
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        message.payloadType = reader.string();
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        message.payload = reader.bytes();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return PushFrame;
    })();

    webcast.PushHeader = (function() {

        /**
         * Properties of a PushHeader.
         * @typedef {Object} webcast.PushHeader.$Properties
         * @property {string|null} [key] PushHeader key
         * @property {string|null} [value] PushHeader value
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a PushHeader.
         * @memberof webcast
         * @interface IPushHeader
         * @augments webcast.PushHeader.$Properties
         * @deprecated Use webcast.PushHeader.$Properties instead.
         */

        /**
         * Shape of a PushHeader.
         * @typedef {webcast.PushHeader.$Properties} webcast.PushHeader.$Shape
         */

        /**
         * Constructs a new PushHeader.
         * @memberof webcast
         * @classdesc Represents a PushHeader.
         * @constructor
         * @param {webcast.PushHeader.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const PushHeader = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * PushHeader key.
         * @member {string} key
         * @memberof webcast.PushHeader
         * @instance
         */
        PushHeader.prototype.key = "";

        /**
         * PushHeader value.
         * @member {string} value
         * @memberof webcast.PushHeader
         * @instance
         */
        PushHeader.prototype.value = "";

        /**
         * Creates a new PushHeader instance using the specified properties.
         * @function create
         * @memberof webcast.PushHeader
         * @static
         * @param {webcast.PushHeader.$Properties=} [properties] Properties to set
         * @returns {webcast.PushHeader} PushHeader instance
         * @type {{
         *   (properties: webcast.PushHeader.$Shape): webcast.PushHeader & webcast.PushHeader.$Shape;
         *   (properties?: webcast.PushHeader.$Properties): webcast.PushHeader;
         * }}
         */
        PushHeader.create = function(properties) {
            return new PushHeader(properties);
        };

        /**
         * Encodes the specified PushHeader message. Does not implicitly {@link webcast.PushHeader.verify|verify} messages.
         * @function encode
         * @memberof webcast.PushHeader
         * @static
         * @param {webcast.PushHeader.$Properties} message PushHeader message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        PushHeader.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.key);
            if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.value);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a PushHeader message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.PushHeader
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.PushHeader & webcast.PushHeader.$Shape} PushHeader
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        PushHeader.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.webcast.PushHeader();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.key = reader.string();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.value = reader.string();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return PushHeader;
    })();

    webcast.Response = (function() {

        /**
         * Properties of a Response.
         * @typedef {Object} webcast.Response.$Properties
         * @property {Array.<webcast.Message.$Properties>|null} [messages] Response messages
         * @property {string|null} [cursor] Response cursor
         * @property {Long|null} [fetchInterval] Response fetchInterval
         * @property {Long|null} [now] Response now
         * @property {string|null} [internalExt] Response internalExt
         * @property {Long|null} [heartbeatDuration] Response heartbeatDuration
         * @property {boolean|null} [needAck] Response needAck
         * @property {string|null} [pushServer] Response pushServer
         * @property {string|null} [liveCursor] Response liveCursor
         * @property {string|null} [pushServerV2] Response pushServerV2
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Response.
         * @memberof webcast
         * @interface IResponse
         * @augments webcast.Response.$Properties
         * @deprecated Use webcast.Response.$Properties instead.
         */

        /**
         * Shape of a Response.
         * @typedef {webcast.Response.$Properties} webcast.Response.$Shape
         */

        /**
         * Constructs a new Response.
         * @memberof webcast
         * @classdesc Represents a Response.
         * @constructor
         * @param {webcast.Response.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Response = function (properties) {
            this.messages = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Response messages.
         * @member {Array.<webcast.Message.$Properties>} messages
         * @memberof webcast.Response
         * @instance
         */
        Response.prototype.messages = $util.emptyArray;

        /**
         * Response cursor.
         * @member {string} cursor
         * @memberof webcast.Response
         * @instance
         */
        Response.prototype.cursor = "";

        /**
         * Response fetchInterval.
         * @member {Long} fetchInterval
         * @memberof webcast.Response
         * @instance
         */
        Response.prototype.fetchInterval = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Response now.
         * @member {Long} now
         * @memberof webcast.Response
         * @instance
         */
        Response.prototype.now = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Response internalExt.
         * @member {string} internalExt
         * @memberof webcast.Response
         * @instance
         */
        Response.prototype.internalExt = "";

        /**
         * Response heartbeatDuration.
         * @member {Long} heartbeatDuration
         * @memberof webcast.Response
         * @instance
         */
        Response.prototype.heartbeatDuration = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Response needAck.
         * @member {boolean} needAck
         * @memberof webcast.Response
         * @instance
         */
        Response.prototype.needAck = false;

        /**
         * Response pushServer.
         * @member {string} pushServer
         * @memberof webcast.Response
         * @instance
         */
        Response.prototype.pushServer = "";

        /**
         * Response liveCursor.
         * @member {string} liveCursor
         * @memberof webcast.Response
         * @instance
         */
        Response.prototype.liveCursor = "";

        /**
         * Response pushServerV2.
         * @member {string} pushServerV2
         * @memberof webcast.Response
         * @instance
         */
        Response.prototype.pushServerV2 = "";

        /**
         * Creates a new Response instance using the specified properties.
         * @function create
         * @memberof webcast.Response
         * @static
         * @param {webcast.Response.$Properties=} [properties] Properties to set
         * @returns {webcast.Response} Response instance
         * @type {{
         *   (properties: webcast.Response.$Shape): webcast.Response & webcast.Response.$Shape;
         *   (properties?: webcast.Response.$Properties): webcast.Response;
         * }}
         */
        Response.create = function(properties) {
            return new Response(properties);
        };

        /**
         * Encodes the specified Response message. Does not implicitly {@link webcast.Response.verify|verify} messages.
         * @function encode
         * @memberof webcast.Response
         * @static
         * @param {webcast.Response.$Properties} message Response message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Response.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.messages != null && message.messages.length)
                for (let i = 0; i < message.messages.length; ++i)
                    $root.webcast.Message.encode(message.messages[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.cursor != null && $Object.hasOwnProperty.call(message, "cursor"))
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.cursor);
            if (message.fetchInterval != null && $Object.hasOwnProperty.call(message, "fetchInterval"))
                writer.uint32(/* id 3, wireType 0 =*/24).int64(message.fetchInterval);
            if (message.now != null && $Object.hasOwnProperty.call(message, "now"))
                writer.uint32(/* id 4, wireType 0 =*/32).int64(message.now);
            if (message.internalExt != null && $Object.hasOwnProperty.call(message, "internalExt"))
                writer.uint32(/* id 5, wireType 2 =*/42).string(message.internalExt);
            if (message.heartbeatDuration != null && $Object.hasOwnProperty.call(message, "heartbeatDuration"))
                writer.uint32(/* id 8, wireType 0 =*/64).int64(message.heartbeatDuration);
            if (message.needAck != null && $Object.hasOwnProperty.call(message, "needAck"))
                writer.uint32(/* id 9, wireType 0 =*/72).bool(message.needAck);
            if (message.pushServer != null && $Object.hasOwnProperty.call(message, "pushServer"))
                writer.uint32(/* id 10, wireType 2 =*/82).string(message.pushServer);
            if (message.liveCursor != null && $Object.hasOwnProperty.call(message, "liveCursor"))
                writer.uint32(/* id 11, wireType 2 =*/90).string(message.liveCursor);
            if (message.pushServerV2 != null && $Object.hasOwnProperty.call(message, "pushServerV2"))
                writer.uint32(/* id 14, wireType 2 =*/114).string(message.pushServerV2);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a Response message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.Response
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.Response & webcast.Response.$Shape} Response
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Response.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.webcast.Response();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.messages && message.messages.length))
                            message.messages = [];
                        message.messages.push($root.webcast.Message.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.cursor = reader.string();
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.fetchInterval = reader.int64();
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.now = reader.int64();
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.internalExt = reader.string();
                        continue;
                    }
                case 8: {
                        if (wireType !== 0)
                            break;
                        message.heartbeatDuration = reader.int64();
                        continue;
                    }
                case 9: {
                        if (wireType !== 0)
                            break;
                        message.needAck = reader.bool();
                        continue;
                    }
                case 10: {
                        if (wireType !== 2)
                            break;
                        message.pushServer = reader.string();
                        continue;
                    }
                case 11: {
                        if (wireType !== 2)
                            break;
                        message.liveCursor = reader.string();
                        continue;
                    }
                case 14: {
                        if (wireType !== 2)
                            break;
                        message.pushServerV2 = reader.string();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Response;
    })();

    webcast.Message = (function() {

        /**
         * Properties of a Message.
         * @typedef {Object} webcast.Message.$Properties
         * @property {string|null} [method] Message method
         * @property {Uint8Array|null} [payload] Message payload
         * @property {Long|null} [msgId] Message msgId
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Message.
         * @memberof webcast
         * @interface IMessage
         * @augments webcast.Message.$Properties
         * @deprecated Use webcast.Message.$Properties instead.
         */

        /**
         * Shape of a Message.
         * @typedef {webcast.Message.$Properties} webcast.Message.$Shape
         */

        /**
         * Constructs a new Message.
         * @memberof webcast
         * @classdesc Represents a Message.
         * @constructor
         * @param {webcast.Message.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Message = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Message method.
         * @member {string} method
         * @memberof webcast.Message
         * @instance
         */
        Message.prototype.method = "";

        /**
         * Message payload.
         * @member {Uint8Array} payload
         * @memberof webcast.Message
         * @instance
         */
        Message.prototype.payload = $util.newBuffer([]);

        /**
         * Message msgId.
         * @member {Long} msgId
         * @memberof webcast.Message
         * @instance
         */
        Message.prototype.msgId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Creates a new Message instance using the specified properties.
         * @function create
         * @memberof webcast.Message
         * @static
         * @param {webcast.Message.$Properties=} [properties] Properties to set
         * @returns {webcast.Message} Message instance
         * @type {{
         *   (properties: webcast.Message.$Shape): webcast.Message & webcast.Message.$Shape;
         *   (properties?: webcast.Message.$Properties): webcast.Message;
         * }}
         */
        Message.create = function(properties) {
            return new Message(properties);
        };

        /**
         * Encodes the specified Message message. Does not implicitly {@link webcast.Message.verify|verify} messages.
         * @function encode
         * @memberof webcast.Message
         * @static
         * @param {webcast.Message.$Properties} message Message message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Message.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.method != null && $Object.hasOwnProperty.call(message, "method"))
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.method);
            if (message.payload != null && $Object.hasOwnProperty.call(message, "payload"))
                writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.payload);
            if (message.msgId != null && $Object.hasOwnProperty.call(message, "msgId"))
                writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.msgId);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a Message message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.Message
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.Message & webcast.Message.$Shape} Message
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Message.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.webcast.Message();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.method = reader.string();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.payload = reader.bytes();
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.msgId = reader.uint64();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Message;
    })();

    webcast.AnyMessage = (function() {

        /**
         * Properties of an AnyMessage.
         * @typedef {Object} webcast.AnyMessage.$Properties
         * @property {webcast.CommonId.$Properties|null} [common] AnyMessage common
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an AnyMessage.
         * @memberof webcast
         * @interface IAnyMessage
         * @augments webcast.AnyMessage.$Properties
         * @deprecated Use webcast.AnyMessage.$Properties instead.
         */

        /**
         * Shape of an AnyMessage.
         * @typedef {webcast.AnyMessage.$Properties} webcast.AnyMessage.$Shape
         */

        /**
         * Constructs a new AnyMessage.
         * @memberof webcast
         * @classdesc Represents an AnyMessage.
         * @constructor
         * @param {webcast.AnyMessage.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const AnyMessage = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * AnyMessage common.
         * @member {webcast.CommonId.$Properties|null|undefined} common
         * @memberof webcast.AnyMessage
         * @instance
         */
        AnyMessage.prototype.common = null;

        /**
         * Creates a new AnyMessage instance using the specified properties.
         * @function create
         * @memberof webcast.AnyMessage
         * @static
         * @param {webcast.AnyMessage.$Properties=} [properties] Properties to set
         * @returns {webcast.AnyMessage} AnyMessage instance
         * @type {{
         *   (properties: webcast.AnyMessage.$Shape): webcast.AnyMessage & webcast.AnyMessage.$Shape;
         *   (properties?: webcast.AnyMessage.$Properties): webcast.AnyMessage;
         * }}
         */
        AnyMessage.create = function(properties) {
            return new AnyMessage(properties);
        };

        /**
         * Encodes the specified AnyMessage message. Does not implicitly {@link webcast.AnyMessage.verify|verify} messages.
         * @function encode
         * @memberof webcast.AnyMessage
         * @static
         * @param {webcast.AnyMessage.$Properties} message AnyMessage message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AnyMessage.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.common != null && $Object.hasOwnProperty.call(message, "common"))
                $root.webcast.CommonId.encode(message.common, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an AnyMessage message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.AnyMessage
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.AnyMessage & webcast.AnyMessage.$Shape} AnyMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AnyMessage.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.webcast.AnyMessage();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = $root.webcast.CommonId.decode(reader, reader.size(), $undefined, _depth + 1, message.common);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return AnyMessage;
    })();

    webcast.CommonId = (function() {

        /**
         * Properties of a CommonId.
         * @typedef {Object} webcast.CommonId.$Properties
         * @property {Long|null} [msgId] CommonId msgId
         * @property {Long|null} [roomId] CommonId roomId
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a CommonId.
         * @memberof webcast
         * @interface ICommonId
         * @augments webcast.CommonId.$Properties
         * @deprecated Use webcast.CommonId.$Properties instead.
         */

        /**
         * Shape of a CommonId.
         * @typedef {webcast.CommonId.$Properties} webcast.CommonId.$Shape
         */

        /**
         * Constructs a new CommonId.
         * @memberof webcast
         * @classdesc Represents a CommonId.
         * @constructor
         * @param {webcast.CommonId.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const CommonId = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * CommonId msgId.
         * @member {Long} msgId
         * @memberof webcast.CommonId
         * @instance
         */
        CommonId.prototype.msgId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * CommonId roomId.
         * @member {Long} roomId
         * @memberof webcast.CommonId
         * @instance
         */
        CommonId.prototype.roomId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Creates a new CommonId instance using the specified properties.
         * @function create
         * @memberof webcast.CommonId
         * @static
         * @param {webcast.CommonId.$Properties=} [properties] Properties to set
         * @returns {webcast.CommonId} CommonId instance
         * @type {{
         *   (properties: webcast.CommonId.$Shape): webcast.CommonId & webcast.CommonId.$Shape;
         *   (properties?: webcast.CommonId.$Properties): webcast.CommonId;
         * }}
         */
        CommonId.create = function(properties) {
            return new CommonId(properties);
        };

        /**
         * Encodes the specified CommonId message. Does not implicitly {@link webcast.CommonId.verify|verify} messages.
         * @function encode
         * @memberof webcast.CommonId
         * @static
         * @param {webcast.CommonId.$Properties} message CommonId message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        CommonId.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.msgId != null && $Object.hasOwnProperty.call(message, "msgId"))
                writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.msgId);
            if (message.roomId != null && $Object.hasOwnProperty.call(message, "roomId"))
                writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.roomId);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a CommonId message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.CommonId
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.CommonId & webcast.CommonId.$Shape} CommonId
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        CommonId.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.webcast.CommonId();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.msgId = reader.uint64();
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.roomId = reader.uint64();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return CommonId;
    })();

    webcast.Common = (function() {

        /**
         * Properties of a Common.
         * @typedef {Object} webcast.Common.$Properties
         * @property {string|null} [method] Common method
         * @property {Long|null} [msgId] Common msgId
         * @property {Long|null} [roomId] Common roomId
         * @property {Long|null} [createTime] Common createTime
         * @property {string|null} [describe] Common describe
         * @property {webcast.User.$Properties|null} [user] Common user
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Common.
         * @memberof webcast
         * @interface ICommon
         * @augments webcast.Common.$Properties
         * @deprecated Use webcast.Common.$Properties instead.
         */

        /**
         * Shape of a Common.
         * @typedef {webcast.Common.$Properties} webcast.Common.$Shape
         */

        /**
         * Constructs a new Common.
         * @memberof webcast
         * @classdesc Represents a Common.
         * @constructor
         * @param {webcast.Common.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Common = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Common method.
         * @member {string} method
         * @memberof webcast.Common
         * @instance
         */
        Common.prototype.method = "";

        /**
         * Common msgId.
         * @member {Long} msgId
         * @memberof webcast.Common
         * @instance
         */
        Common.prototype.msgId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Common roomId.
         * @member {Long} roomId
         * @memberof webcast.Common
         * @instance
         */
        Common.prototype.roomId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Common createTime.
         * @member {Long} createTime
         * @memberof webcast.Common
         * @instance
         */
        Common.prototype.createTime = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Common describe.
         * @member {string} describe
         * @memberof webcast.Common
         * @instance
         */
        Common.prototype.describe = "";

        /**
         * Common user.
         * @member {webcast.User.$Properties|null|undefined} user
         * @memberof webcast.Common
         * @instance
         */
        Common.prototype.user = null;

        /**
         * Creates a new Common instance using the specified properties.
         * @function create
         * @memberof webcast.Common
         * @static
         * @param {webcast.Common.$Properties=} [properties] Properties to set
         * @returns {webcast.Common} Common instance
         * @type {{
         *   (properties: webcast.Common.$Shape): webcast.Common & webcast.Common.$Shape;
         *   (properties?: webcast.Common.$Properties): webcast.Common;
         * }}
         */
        Common.create = function(properties) {
            return new Common(properties);
        };

        /**
         * Encodes the specified Common message. Does not implicitly {@link webcast.Common.verify|verify} messages.
         * @function encode
         * @memberof webcast.Common
         * @static
         * @param {webcast.Common.$Properties} message Common message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Common.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.method != null && $Object.hasOwnProperty.call(message, "method"))
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.method);
            if (message.msgId != null && $Object.hasOwnProperty.call(message, "msgId"))
                writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.msgId);
            if (message.roomId != null && $Object.hasOwnProperty.call(message, "roomId"))
                writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.roomId);
            if (message.createTime != null && $Object.hasOwnProperty.call(message, "createTime"))
                writer.uint32(/* id 4, wireType 0 =*/32).int64(message.createTime);
            if (message.describe != null && $Object.hasOwnProperty.call(message, "describe"))
                writer.uint32(/* id 7, wireType 2 =*/58).string(message.describe);
            if (message.user != null && $Object.hasOwnProperty.call(message, "user"))
                $root.webcast.User.encode(message.user, writer.uint32(/* id 15, wireType 2 =*/122).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a Common message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.Common
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.Common & webcast.Common.$Shape} Common
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Common.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.webcast.Common();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.method = reader.string();
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.msgId = reader.uint64();
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.roomId = reader.uint64();
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.createTime = reader.int64();
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        message.describe = reader.string();
                        continue;
                    }
                case 15: {
                        if (wireType !== 2)
                            break;
                        message.user = $root.webcast.User.decode(reader, reader.size(), $undefined, _depth + 1, message.user);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Common;
    })();

    webcast.Image = (function() {

        /**
         * Properties of an Image.
         * @typedef {Object} webcast.Image.$Properties
         * @property {Array.<string>|null} [urlList] Image urlList
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an Image.
         * @memberof webcast
         * @interface IImage
         * @augments webcast.Image.$Properties
         * @deprecated Use webcast.Image.$Properties instead.
         */

        /**
         * Shape of an Image.
         * @typedef {webcast.Image.$Properties} webcast.Image.$Shape
         */

        /**
         * Constructs a new Image.
         * @memberof webcast
         * @classdesc Represents an Image.
         * @constructor
         * @param {webcast.Image.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Image = function (properties) {
            this.urlList = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Image urlList.
         * @member {Array.<string>} urlList
         * @memberof webcast.Image
         * @instance
         */
        Image.prototype.urlList = $util.emptyArray;

        /**
         * Creates a new Image instance using the specified properties.
         * @function create
         * @memberof webcast.Image
         * @static
         * @param {webcast.Image.$Properties=} [properties] Properties to set
         * @returns {webcast.Image} Image instance
         * @type {{
         *   (properties: webcast.Image.$Shape): webcast.Image & webcast.Image.$Shape;
         *   (properties?: webcast.Image.$Properties): webcast.Image;
         * }}
         */
        Image.create = function(properties) {
            return new Image(properties);
        };

        /**
         * Encodes the specified Image message. Does not implicitly {@link webcast.Image.verify|verify} messages.
         * @function encode
         * @memberof webcast.Image
         * @static
         * @param {webcast.Image.$Properties} message Image message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Image.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.urlList != null && message.urlList.length)
                for (let i = 0; i < message.urlList.length; ++i)
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.urlList[i]);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an Image message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.Image
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.Image & webcast.Image.$Shape} Image
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Image.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.webcast.Image();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.urlList && message.urlList.length))
                            message.urlList = [];
                        message.urlList.push(reader.string());
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Image;
    })();

    webcast.User = (function() {

        /**
         * Properties of a User.
         * @typedef {Object} webcast.User.$Properties
         * @property {Long|null} [id] User id
         * @property {string|null} [nickname] User nickname
         * @property {number|null} [gender] User gender
         * @property {webcast.Image.$Properties|null} [avatarThumb] User avatarThumb
         * @property {Array.<webcast.Badge.$Properties>|null} [badgeImageList] User badgeImageList
         * @property {webcast.PayGrade.$Properties|null} [payGrade] User payGrade
         * @property {webcast.FansClub.$Properties|null} [fansClub] User fansClub
         * @property {webcast.UserAttr.$Properties|null} [userAttr] User userAttr
         * @property {string|null} [secUid] User secUid
         * @property {Array.<webcast.Badge.$Properties>|null} [badgeImageListV2] User badgeImageListV2
         * @property {string|null} [desensitizedNickname] User desensitizedNickname
         * @property {boolean|null} [isAnonymous] User isAnonymous
         * @property {string|null} [webcastUid] User webcastUid
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a User.
         * @memberof webcast
         * @interface IUser
         * @augments webcast.User.$Properties
         * @deprecated Use webcast.User.$Properties instead.
         */

        /**
         * Shape of a User.
         * @typedef {webcast.User.$Properties} webcast.User.$Shape
         */

        /**
         * Constructs a new User.
         * @memberof webcast
         * @classdesc Represents a User.
         * @constructor
         * @param {webcast.User.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const User = function (properties) {
            this.badgeImageList = [];
            this.badgeImageListV2 = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * User id.
         * @member {Long} id
         * @memberof webcast.User
         * @instance
         */
        User.prototype.id = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * User nickname.
         * @member {string} nickname
         * @memberof webcast.User
         * @instance
         */
        User.prototype.nickname = "";

        /**
         * User gender.
         * @member {number} gender
         * @memberof webcast.User
         * @instance
         */
        User.prototype.gender = 0;

        /**
         * User avatarThumb.
         * @member {webcast.Image.$Properties|null|undefined} avatarThumb
         * @memberof webcast.User
         * @instance
         */
        User.prototype.avatarThumb = null;

        /**
         * User badgeImageList.
         * @member {Array.<webcast.Badge.$Properties>} badgeImageList
         * @memberof webcast.User
         * @instance
         */
        User.prototype.badgeImageList = $util.emptyArray;

        /**
         * User payGrade.
         * @member {webcast.PayGrade.$Properties|null|undefined} payGrade
         * @memberof webcast.User
         * @instance
         */
        User.prototype.payGrade = null;

        /**
         * User fansClub.
         * @member {webcast.FansClub.$Properties|null|undefined} fansClub
         * @memberof webcast.User
         * @instance
         */
        User.prototype.fansClub = null;

        /**
         * User userAttr.
         * @member {webcast.UserAttr.$Properties|null|undefined} userAttr
         * @memberof webcast.User
         * @instance
         */
        User.prototype.userAttr = null;

        /**
         * User secUid.
         * @member {string} secUid
         * @memberof webcast.User
         * @instance
         */
        User.prototype.secUid = "";

        /**
         * User badgeImageListV2.
         * @member {Array.<webcast.Badge.$Properties>} badgeImageListV2
         * @memberof webcast.User
         * @instance
         */
        User.prototype.badgeImageListV2 = $util.emptyArray;

        /**
         * User desensitizedNickname.
         * @member {string} desensitizedNickname
         * @memberof webcast.User
         * @instance
         */
        User.prototype.desensitizedNickname = "";

        /**
         * User isAnonymous.
         * @member {boolean} isAnonymous
         * @memberof webcast.User
         * @instance
         */
        User.prototype.isAnonymous = false;

        /**
         * User webcastUid.
         * @member {string} webcastUid
         * @memberof webcast.User
         * @instance
         */
        User.prototype.webcastUid = "";

        /**
         * Creates a new User instance using the specified properties.
         * @function create
         * @memberof webcast.User
         * @static
         * @param {webcast.User.$Properties=} [properties] Properties to set
         * @returns {webcast.User} User instance
         * @type {{
         *   (properties: webcast.User.$Shape): webcast.User & webcast.User.$Shape;
         *   (properties?: webcast.User.$Properties): webcast.User;
         * }}
         */
        User.create = function(properties) {
            return new User(properties);
        };

        /**
         * Encodes the specified User message. Does not implicitly {@link webcast.User.verify|verify} messages.
         * @function encode
         * @memberof webcast.User
         * @static
         * @param {webcast.User.$Properties} message User message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        User.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.id);
            if (message.nickname != null && $Object.hasOwnProperty.call(message, "nickname"))
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.nickname);
            if (message.gender != null && $Object.hasOwnProperty.call(message, "gender"))
                writer.uint32(/* id 4, wireType 0 =*/32).int32(message.gender);
            if (message.avatarThumb != null && $Object.hasOwnProperty.call(message, "avatarThumb"))
                $root.webcast.Image.encode(message.avatarThumb, writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
            if (message.badgeImageList != null && message.badgeImageList.length)
                for (let i = 0; i < message.badgeImageList.length; ++i)
                    $root.webcast.Badge.encode(message.badgeImageList[i], writer.uint32(/* id 21, wireType 2 =*/170).fork(), _depth + 1).ldelim();
            if (message.payGrade != null && $Object.hasOwnProperty.call(message, "payGrade"))
                $root.webcast.PayGrade.encode(message.payGrade, writer.uint32(/* id 23, wireType 2 =*/186).fork(), _depth + 1).ldelim();
            if (message.fansClub != null && $Object.hasOwnProperty.call(message, "fansClub"))
                $root.webcast.FansClub.encode(message.fansClub, writer.uint32(/* id 24, wireType 2 =*/194).fork(), _depth + 1).ldelim();
            if (message.userAttr != null && $Object.hasOwnProperty.call(message, "userAttr"))
                $root.webcast.UserAttr.encode(message.userAttr, writer.uint32(/* id 32, wireType 2 =*/258).fork(), _depth + 1).ldelim();
            if (message.secUid != null && $Object.hasOwnProperty.call(message, "secUid"))
                writer.uint32(/* id 46, wireType 2 =*/370).string(message.secUid);
            if (message.badgeImageListV2 != null && message.badgeImageListV2.length)
                for (let i = 0; i < message.badgeImageListV2.length; ++i)
                    $root.webcast.Badge.encode(message.badgeImageListV2[i], writer.uint32(/* id 61, wireType 2 =*/490).fork(), _depth + 1).ldelim();
            if (message.desensitizedNickname != null && $Object.hasOwnProperty.call(message, "desensitizedNickname"))
                writer.uint32(/* id 68, wireType 2 =*/546).string(message.desensitizedNickname);
            if (message.isAnonymous != null && $Object.hasOwnProperty.call(message, "isAnonymous"))
                writer.uint32(/* id 71, wireType 0 =*/568).bool(message.isAnonymous);
            if (message.webcastUid != null && $Object.hasOwnProperty.call(message, "webcastUid"))
                writer.uint32(/* id 73, wireType 2 =*/586).string(message.webcastUid);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a User message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.User
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.User & webcast.User.$Shape} User
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        User.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.webcast.User();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.id = reader.uint64();
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.nickname = reader.string();
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.gender = reader.int32();
                        continue;
                    }
                case 9: {
                        if (wireType !== 2)
                            break;
                        message.avatarThumb = $root.webcast.Image.decode(reader, reader.size(), $undefined, _depth + 1, message.avatarThumb);
                        continue;
                    }
                case 21: {
                        if (wireType !== 2)
                            break;
                        if (!(message.badgeImageList && message.badgeImageList.length))
                            message.badgeImageList = [];
                        message.badgeImageList.push($root.webcast.Badge.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 23: {
                        if (wireType !== 2)
                            break;
                        message.payGrade = $root.webcast.PayGrade.decode(reader, reader.size(), $undefined, _depth + 1, message.payGrade);
                        continue;
                    }
                case 24: {
                        if (wireType !== 2)
                            break;
                        message.fansClub = $root.webcast.FansClub.decode(reader, reader.size(), $undefined, _depth + 1, message.fansClub);
                        continue;
                    }
                case 32: {
                        if (wireType !== 2)
                            break;
                        message.userAttr = $root.webcast.UserAttr.decode(reader, reader.size(), $undefined, _depth + 1, message.userAttr);
                        continue;
                    }
                case 46: {
                        if (wireType !== 2)
                            break;
                        message.secUid = reader.string();
                        continue;
                    }
                case 61: {
                        if (wireType !== 2)
                            break;
                        if (!(message.badgeImageListV2 && message.badgeImageListV2.length))
                            message.badgeImageListV2 = [];
                        message.badgeImageListV2.push($root.webcast.Badge.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 68: {
                        if (wireType !== 2)
                            break;
                        message.desensitizedNickname = reader.string();
                        continue;
                    }
                case 71: {
                        if (wireType !== 0)
                            break;
                        message.isAnonymous = reader.bool();
                        continue;
                    }
                case 73: {
                        if (wireType !== 2)
                            break;
                        message.webcastUid = reader.string();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return User;
    })();

    webcast.Badge = (function() {

        /**
         * Properties of a Badge.
         * @typedef {Object} webcast.Badge.$Properties
         * @property {number|null} [imageType] Badge imageType
         * @property {webcast.BadgeContent.$Properties|null} [content] Badge content
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Badge.
         * @memberof webcast
         * @interface IBadge
         * @augments webcast.Badge.$Properties
         * @deprecated Use webcast.Badge.$Properties instead.
         */

        /**
         * Shape of a Badge.
         * @typedef {webcast.Badge.$Properties} webcast.Badge.$Shape
         */

        /**
         * Constructs a new Badge.
         * @memberof webcast
         * @classdesc Represents a Badge.
         * @constructor
         * @param {webcast.Badge.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Badge = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Badge imageType.
         * @member {number} imageType
         * @memberof webcast.Badge
         * @instance
         */
        Badge.prototype.imageType = 0;

        /**
         * Badge content.
         * @member {webcast.BadgeContent.$Properties|null|undefined} content
         * @memberof webcast.Badge
         * @instance
         */
        Badge.prototype.content = null;

        /**
         * Creates a new Badge instance using the specified properties.
         * @function create
         * @memberof webcast.Badge
         * @static
         * @param {webcast.Badge.$Properties=} [properties] Properties to set
         * @returns {webcast.Badge} Badge instance
         * @type {{
         *   (properties: webcast.Badge.$Shape): webcast.Badge & webcast.Badge.$Shape;
         *   (properties?: webcast.Badge.$Properties): webcast.Badge;
         * }}
         */
        Badge.create = function(properties) {
            return new Badge(properties);
        };

        /**
         * Encodes the specified Badge message. Does not implicitly {@link webcast.Badge.verify|verify} messages.
         * @function encode
         * @memberof webcast.Badge
         * @static
         * @param {webcast.Badge.$Properties} message Badge message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Badge.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.imageType != null && $Object.hasOwnProperty.call(message, "imageType"))
                writer.uint32(/* id 6, wireType 0 =*/48).int32(message.imageType);
            if (message.content != null && $Object.hasOwnProperty.call(message, "content"))
                $root.webcast.BadgeContent.encode(message.content, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a Badge message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.Badge
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.Badge & webcast.Badge.$Shape} Badge
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Badge.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.webcast.Badge();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 6: {
                        if (wireType !== 0)
                            break;
                        message.imageType = reader.int32();
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        message.content = $root.webcast.BadgeContent.decode(reader, reader.size(), $undefined, _depth + 1, message.content);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Badge;
    })();

    webcast.BadgeContent = (function() {

        /**
         * Properties of a BadgeContent.
         * @typedef {Object} webcast.BadgeContent.$Properties
         * @property {Long|null} [level] BadgeContent level
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a BadgeContent.
         * @memberof webcast
         * @interface IBadgeContent
         * @augments webcast.BadgeContent.$Properties
         * @deprecated Use webcast.BadgeContent.$Properties instead.
         */

        /**
         * Shape of a BadgeContent.
         * @typedef {webcast.BadgeContent.$Properties} webcast.BadgeContent.$Shape
         */

        /**
         * Constructs a new BadgeContent.
         * @memberof webcast
         * @classdesc Represents a BadgeContent.
         * @constructor
         * @param {webcast.BadgeContent.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const BadgeContent = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * BadgeContent level.
         * @member {Long} level
         * @memberof webcast.BadgeContent
         * @instance
         */
        BadgeContent.prototype.level = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Creates a new BadgeContent instance using the specified properties.
         * @function create
         * @memberof webcast.BadgeContent
         * @static
         * @param {webcast.BadgeContent.$Properties=} [properties] Properties to set
         * @returns {webcast.BadgeContent} BadgeContent instance
         * @type {{
         *   (properties: webcast.BadgeContent.$Shape): webcast.BadgeContent & webcast.BadgeContent.$Shape;
         *   (properties?: webcast.BadgeContent.$Properties): webcast.BadgeContent;
         * }}
         */
        BadgeContent.create = function(properties) {
            return new BadgeContent(properties);
        };

        /**
         * Encodes the specified BadgeContent message. Does not implicitly {@link webcast.BadgeContent.verify|verify} messages.
         * @function encode
         * @memberof webcast.BadgeContent
         * @static
         * @param {webcast.BadgeContent.$Properties} message BadgeContent message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        BadgeContent.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.level != null && $Object.hasOwnProperty.call(message, "level"))
                writer.uint32(/* id 3, wireType 0 =*/24).int64(message.level);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a BadgeContent message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.BadgeContent
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.BadgeContent & webcast.BadgeContent.$Shape} BadgeContent
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        BadgeContent.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.webcast.BadgeContent();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.level = reader.int64();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return BadgeContent;
    })();

    webcast.PayGrade = (function() {

        /**
         * Properties of a PayGrade.
         * @typedef {Object} webcast.PayGrade.$Properties
         * @property {Long|null} [level] PayGrade level
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a PayGrade.
         * @memberof webcast
         * @interface IPayGrade
         * @augments webcast.PayGrade.$Properties
         * @deprecated Use webcast.PayGrade.$Properties instead.
         */

        /**
         * Shape of a PayGrade.
         * @typedef {webcast.PayGrade.$Properties} webcast.PayGrade.$Shape
         */

        /**
         * Constructs a new PayGrade.
         * @memberof webcast
         * @classdesc Represents a PayGrade.
         * @constructor
         * @param {webcast.PayGrade.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const PayGrade = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * PayGrade level.
         * @member {Long} level
         * @memberof webcast.PayGrade
         * @instance
         */
        PayGrade.prototype.level = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Creates a new PayGrade instance using the specified properties.
         * @function create
         * @memberof webcast.PayGrade
         * @static
         * @param {webcast.PayGrade.$Properties=} [properties] Properties to set
         * @returns {webcast.PayGrade} PayGrade instance
         * @type {{
         *   (properties: webcast.PayGrade.$Shape): webcast.PayGrade & webcast.PayGrade.$Shape;
         *   (properties?: webcast.PayGrade.$Properties): webcast.PayGrade;
         * }}
         */
        PayGrade.create = function(properties) {
            return new PayGrade(properties);
        };

        /**
         * Encodes the specified PayGrade message. Does not implicitly {@link webcast.PayGrade.verify|verify} messages.
         * @function encode
         * @memberof webcast.PayGrade
         * @static
         * @param {webcast.PayGrade.$Properties} message PayGrade message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        PayGrade.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.level != null && $Object.hasOwnProperty.call(message, "level"))
                writer.uint32(/* id 6, wireType 0 =*/48).int64(message.level);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a PayGrade message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.PayGrade
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.PayGrade & webcast.PayGrade.$Shape} PayGrade
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        PayGrade.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.webcast.PayGrade();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 6: {
                        if (wireType !== 0)
                            break;
                        message.level = reader.int64();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return PayGrade;
    })();

    webcast.FansClub = (function() {

        /**
         * Properties of a FansClub.
         * @typedef {Object} webcast.FansClub.$Properties
         * @property {webcast.FansClubData.$Properties|null} [data] FansClub data
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a FansClub.
         * @memberof webcast
         * @interface IFansClub
         * @augments webcast.FansClub.$Properties
         * @deprecated Use webcast.FansClub.$Properties instead.
         */

        /**
         * Shape of a FansClub.
         * @typedef {webcast.FansClub.$Properties} webcast.FansClub.$Shape
         */

        /**
         * Constructs a new FansClub.
         * @memberof webcast
         * @classdesc Represents a FansClub.
         * @constructor
         * @param {webcast.FansClub.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const FansClub = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * FansClub data.
         * @member {webcast.FansClubData.$Properties|null|undefined} data
         * @memberof webcast.FansClub
         * @instance
         */
        FansClub.prototype.data = null;

        /**
         * Creates a new FansClub instance using the specified properties.
         * @function create
         * @memberof webcast.FansClub
         * @static
         * @param {webcast.FansClub.$Properties=} [properties] Properties to set
         * @returns {webcast.FansClub} FansClub instance
         * @type {{
         *   (properties: webcast.FansClub.$Shape): webcast.FansClub & webcast.FansClub.$Shape;
         *   (properties?: webcast.FansClub.$Properties): webcast.FansClub;
         * }}
         */
        FansClub.create = function(properties) {
            return new FansClub(properties);
        };

        /**
         * Encodes the specified FansClub message. Does not implicitly {@link webcast.FansClub.verify|verify} messages.
         * @function encode
         * @memberof webcast.FansClub
         * @static
         * @param {webcast.FansClub.$Properties} message FansClub message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        FansClub.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.data != null && $Object.hasOwnProperty.call(message, "data"))
                $root.webcast.FansClubData.encode(message.data, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a FansClub message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.FansClub
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.FansClub & webcast.FansClub.$Shape} FansClub
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        FansClub.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.webcast.FansClub();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.data = $root.webcast.FansClubData.decode(reader, reader.size(), $undefined, _depth + 1, message.data);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return FansClub;
    })();

    webcast.FansClubData = (function() {

        /**
         * Properties of a FansClubData.
         * @typedef {Object} webcast.FansClubData.$Properties
         * @property {string|null} [clubName] FansClubData clubName
         * @property {number|null} [level] FansClubData level
         * @property {number|null} [userFansClubStatus] FansClubData userFansClubStatus
         * @property {Long|null} [anchorId] FansClubData anchorId
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a FansClubData.
         * @memberof webcast
         * @interface IFansClubData
         * @augments webcast.FansClubData.$Properties
         * @deprecated Use webcast.FansClubData.$Properties instead.
         */

        /**
         * Shape of a FansClubData.
         * @typedef {webcast.FansClubData.$Properties} webcast.FansClubData.$Shape
         */

        /**
         * Constructs a new FansClubData.
         * @memberof webcast
         * @classdesc Represents a FansClubData.
         * @constructor
         * @param {webcast.FansClubData.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const FansClubData = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * FansClubData clubName.
         * @member {string} clubName
         * @memberof webcast.FansClubData
         * @instance
         */
        FansClubData.prototype.clubName = "";

        /**
         * FansClubData level.
         * @member {number} level
         * @memberof webcast.FansClubData
         * @instance
         */
        FansClubData.prototype.level = 0;

        /**
         * FansClubData userFansClubStatus.
         * @member {number} userFansClubStatus
         * @memberof webcast.FansClubData
         * @instance
         */
        FansClubData.prototype.userFansClubStatus = 0;

        /**
         * FansClubData anchorId.
         * @member {Long} anchorId
         * @memberof webcast.FansClubData
         * @instance
         */
        FansClubData.prototype.anchorId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Creates a new FansClubData instance using the specified properties.
         * @function create
         * @memberof webcast.FansClubData
         * @static
         * @param {webcast.FansClubData.$Properties=} [properties] Properties to set
         * @returns {webcast.FansClubData} FansClubData instance
         * @type {{
         *   (properties: webcast.FansClubData.$Shape): webcast.FansClubData & webcast.FansClubData.$Shape;
         *   (properties?: webcast.FansClubData.$Properties): webcast.FansClubData;
         * }}
         */
        FansClubData.create = function(properties) {
            return new FansClubData(properties);
        };

        /**
         * Encodes the specified FansClubData message. Does not implicitly {@link webcast.FansClubData.verify|verify} messages.
         * @function encode
         * @memberof webcast.FansClubData
         * @static
         * @param {webcast.FansClubData.$Properties} message FansClubData message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        FansClubData.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.clubName != null && $Object.hasOwnProperty.call(message, "clubName"))
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.clubName);
            if (message.level != null && $Object.hasOwnProperty.call(message, "level"))
                writer.uint32(/* id 2, wireType 0 =*/16).int32(message.level);
            if (message.userFansClubStatus != null && $Object.hasOwnProperty.call(message, "userFansClubStatus"))
                writer.uint32(/* id 3, wireType 0 =*/24).int32(message.userFansClubStatus);
            if (message.anchorId != null && $Object.hasOwnProperty.call(message, "anchorId"))
                writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.anchorId);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a FansClubData message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.FansClubData
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.FansClubData & webcast.FansClubData.$Shape} FansClubData
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        FansClubData.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.webcast.FansClubData();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.clubName = reader.string();
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.level = reader.int32();
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.userFansClubStatus = reader.int32();
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        message.anchorId = reader.uint64();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return FansClubData;
    })();

    webcast.UserAttr = (function() {

        /**
         * Properties of a UserAttr.
         * @typedef {Object} webcast.UserAttr.$Properties
         * @property {boolean|null} [isAdmin] UserAttr isAdmin
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a UserAttr.
         * @memberof webcast
         * @interface IUserAttr
         * @augments webcast.UserAttr.$Properties
         * @deprecated Use webcast.UserAttr.$Properties instead.
         */

        /**
         * Shape of a UserAttr.
         * @typedef {webcast.UserAttr.$Properties} webcast.UserAttr.$Shape
         */

        /**
         * Constructs a new UserAttr.
         * @memberof webcast
         * @classdesc Represents a UserAttr.
         * @constructor
         * @param {webcast.UserAttr.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const UserAttr = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * UserAttr isAdmin.
         * @member {boolean} isAdmin
         * @memberof webcast.UserAttr
         * @instance
         */
        UserAttr.prototype.isAdmin = false;

        /**
         * Creates a new UserAttr instance using the specified properties.
         * @function create
         * @memberof webcast.UserAttr
         * @static
         * @param {webcast.UserAttr.$Properties=} [properties] Properties to set
         * @returns {webcast.UserAttr} UserAttr instance
         * @type {{
         *   (properties: webcast.UserAttr.$Shape): webcast.UserAttr & webcast.UserAttr.$Shape;
         *   (properties?: webcast.UserAttr.$Properties): webcast.UserAttr;
         * }}
         */
        UserAttr.create = function(properties) {
            return new UserAttr(properties);
        };

        /**
         * Encodes the specified UserAttr message. Does not implicitly {@link webcast.UserAttr.verify|verify} messages.
         * @function encode
         * @memberof webcast.UserAttr
         * @static
         * @param {webcast.UserAttr.$Properties} message UserAttr message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        UserAttr.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.isAdmin != null && $Object.hasOwnProperty.call(message, "isAdmin"))
                writer.uint32(/* id 2, wireType 0 =*/16).bool(message.isAdmin);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a UserAttr message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.UserAttr
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.UserAttr & webcast.UserAttr.$Shape} UserAttr
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        UserAttr.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.webcast.UserAttr();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.isAdmin = reader.bool();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return UserAttr;
    })();

    webcast.Text = (function() {

        /**
         * Properties of a Text.
         * @typedef {Object} webcast.Text.$Properties
         * @property {string|null} [defaultPattern] Text defaultPattern
         * @property {Array.<webcast.TextPiece.$Properties>|null} [pieces] Text pieces
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Text.
         * @memberof webcast
         * @interface IText
         * @augments webcast.Text.$Properties
         * @deprecated Use webcast.Text.$Properties instead.
         */

        /**
         * Shape of a Text.
         * @typedef {webcast.Text.$Properties} webcast.Text.$Shape
         */

        /**
         * Constructs a new Text.
         * @memberof webcast
         * @classdesc Represents a Text.
         * @constructor
         * @param {webcast.Text.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Text = function (properties) {
            this.pieces = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Text defaultPattern.
         * @member {string} defaultPattern
         * @memberof webcast.Text
         * @instance
         */
        Text.prototype.defaultPattern = "";

        /**
         * Text pieces.
         * @member {Array.<webcast.TextPiece.$Properties>} pieces
         * @memberof webcast.Text
         * @instance
         */
        Text.prototype.pieces = $util.emptyArray;

        /**
         * Creates a new Text instance using the specified properties.
         * @function create
         * @memberof webcast.Text
         * @static
         * @param {webcast.Text.$Properties=} [properties] Properties to set
         * @returns {webcast.Text} Text instance
         * @type {{
         *   (properties: webcast.Text.$Shape): webcast.Text & webcast.Text.$Shape;
         *   (properties?: webcast.Text.$Properties): webcast.Text;
         * }}
         */
        Text.create = function(properties) {
            return new Text(properties);
        };

        /**
         * Encodes the specified Text message. Does not implicitly {@link webcast.Text.verify|verify} messages.
         * @function encode
         * @memberof webcast.Text
         * @static
         * @param {webcast.Text.$Properties} message Text message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Text.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.defaultPattern != null && $Object.hasOwnProperty.call(message, "defaultPattern"))
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.defaultPattern);
            if (message.pieces != null && message.pieces.length)
                for (let i = 0; i < message.pieces.length; ++i)
                    $root.webcast.TextPiece.encode(message.pieces[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a Text message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.Text
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.Text & webcast.Text.$Shape} Text
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Text.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.webcast.Text();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.defaultPattern = reader.string();
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if (!(message.pieces && message.pieces.length))
                            message.pieces = [];
                        message.pieces.push($root.webcast.TextPiece.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Text;
    })();

    webcast.TextPiece = (function() {

        /**
         * Properties of a TextPiece.
         * @typedef {Object} webcast.TextPiece.$Properties
         * @property {string|null} [stringValue] TextPiece stringValue
         * @property {webcast.TextPieceImage.$Properties|null} [imageValue] TextPiece imageValue
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a TextPiece.
         * @memberof webcast
         * @interface ITextPiece
         * @augments webcast.TextPiece.$Properties
         * @deprecated Use webcast.TextPiece.$Properties instead.
         */

        /**
         * Shape of a TextPiece.
         * @typedef {webcast.TextPiece.$Properties} webcast.TextPiece.$Shape
         */

        /**
         * Constructs a new TextPiece.
         * @memberof webcast
         * @classdesc Represents a TextPiece.
         * @constructor
         * @param {webcast.TextPiece.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const TextPiece = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * TextPiece stringValue.
         * @member {string} stringValue
         * @memberof webcast.TextPiece
         * @instance
         */
        TextPiece.prototype.stringValue = "";

        /**
         * TextPiece imageValue.
         * @member {webcast.TextPieceImage.$Properties|null|undefined} imageValue
         * @memberof webcast.TextPiece
         * @instance
         */
        TextPiece.prototype.imageValue = null;

        /**
         * Creates a new TextPiece instance using the specified properties.
         * @function create
         * @memberof webcast.TextPiece
         * @static
         * @param {webcast.TextPiece.$Properties=} [properties] Properties to set
         * @returns {webcast.TextPiece} TextPiece instance
         * @type {{
         *   (properties: webcast.TextPiece.$Shape): webcast.TextPiece & webcast.TextPiece.$Shape;
         *   (properties?: webcast.TextPiece.$Properties): webcast.TextPiece;
         * }}
         */
        TextPiece.create = function(properties) {
            return new TextPiece(properties);
        };

        /**
         * Encodes the specified TextPiece message. Does not implicitly {@link webcast.TextPiece.verify|verify} messages.
         * @function encode
         * @memberof webcast.TextPiece
         * @static
         * @param {webcast.TextPiece.$Properties} message TextPiece message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        TextPiece.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.stringValue != null && $Object.hasOwnProperty.call(message, "stringValue"))
                writer.uint32(/* id 11, wireType 2 =*/90).string(message.stringValue);
            if (message.imageValue != null && $Object.hasOwnProperty.call(message, "imageValue"))
                $root.webcast.TextPieceImage.encode(message.imageValue, writer.uint32(/* id 25, wireType 2 =*/202).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a TextPiece message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.TextPiece
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.TextPiece & webcast.TextPiece.$Shape} TextPiece
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        TextPiece.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.webcast.TextPiece();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 11: {
                        if (wireType !== 2)
                            break;
                        message.stringValue = reader.string();
                        continue;
                    }
                case 25: {
                        if (wireType !== 2)
                            break;
                        message.imageValue = $root.webcast.TextPieceImage.decode(reader, reader.size(), $undefined, _depth + 1, message.imageValue);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return TextPiece;
    })();

    webcast.TextPieceImage = (function() {

        /**
         * Properties of a TextPieceImage.
         * @typedef {Object} webcast.TextPieceImage.$Properties
         * @property {webcast.Image.$Properties|null} [image] TextPieceImage image
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a TextPieceImage.
         * @memberof webcast
         * @interface ITextPieceImage
         * @augments webcast.TextPieceImage.$Properties
         * @deprecated Use webcast.TextPieceImage.$Properties instead.
         */

        /**
         * Shape of a TextPieceImage.
         * @typedef {webcast.TextPieceImage.$Properties} webcast.TextPieceImage.$Shape
         */

        /**
         * Constructs a new TextPieceImage.
         * @memberof webcast
         * @classdesc Represents a TextPieceImage.
         * @constructor
         * @param {webcast.TextPieceImage.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const TextPieceImage = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * TextPieceImage image.
         * @member {webcast.Image.$Properties|null|undefined} image
         * @memberof webcast.TextPieceImage
         * @instance
         */
        TextPieceImage.prototype.image = null;

        /**
         * Creates a new TextPieceImage instance using the specified properties.
         * @function create
         * @memberof webcast.TextPieceImage
         * @static
         * @param {webcast.TextPieceImage.$Properties=} [properties] Properties to set
         * @returns {webcast.TextPieceImage} TextPieceImage instance
         * @type {{
         *   (properties: webcast.TextPieceImage.$Shape): webcast.TextPieceImage & webcast.TextPieceImage.$Shape;
         *   (properties?: webcast.TextPieceImage.$Properties): webcast.TextPieceImage;
         * }}
         */
        TextPieceImage.create = function(properties) {
            return new TextPieceImage(properties);
        };

        /**
         * Encodes the specified TextPieceImage message. Does not implicitly {@link webcast.TextPieceImage.verify|verify} messages.
         * @function encode
         * @memberof webcast.TextPieceImage
         * @static
         * @param {webcast.TextPieceImage.$Properties} message TextPieceImage message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        TextPieceImage.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.image != null && $Object.hasOwnProperty.call(message, "image"))
                $root.webcast.Image.encode(message.image, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a TextPieceImage message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.TextPieceImage
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.TextPieceImage & webcast.TextPieceImage.$Shape} TextPieceImage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        TextPieceImage.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.webcast.TextPieceImage();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.image = $root.webcast.Image.decode(reader, reader.size(), $undefined, _depth + 1, message.image);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return TextPieceImage;
    })();

    webcast.ChatMessage = (function() {

        /**
         * Properties of a ChatMessage.
         * @typedef {Object} webcast.ChatMessage.$Properties
         * @property {webcast.Common.$Properties|null} [common] ChatMessage common
         * @property {webcast.User.$Properties|null} [user] ChatMessage user
         * @property {string|null} [content] ChatMessage content
         * @property {boolean|null} [visibleToSender] ChatMessage visibleToSender
         * @property {Long|null} [eventTime] ChatMessage eventTime
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ChatMessage.
         * @memberof webcast
         * @interface IChatMessage
         * @augments webcast.ChatMessage.$Properties
         * @deprecated Use webcast.ChatMessage.$Properties instead.
         */

        /**
         * Shape of a ChatMessage.
         * @typedef {webcast.ChatMessage.$Properties} webcast.ChatMessage.$Shape
         */

        /**
         * Constructs a new ChatMessage.
         * @memberof webcast
         * @classdesc Represents a ChatMessage.
         * @constructor
         * @param {webcast.ChatMessage.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ChatMessage = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ChatMessage common.
         * @member {webcast.Common.$Properties|null|undefined} common
         * @memberof webcast.ChatMessage
         * @instance
         */
        ChatMessage.prototype.common = null;

        /**
         * ChatMessage user.
         * @member {webcast.User.$Properties|null|undefined} user
         * @memberof webcast.ChatMessage
         * @instance
         */
        ChatMessage.prototype.user = null;

        /**
         * ChatMessage content.
         * @member {string} content
         * @memberof webcast.ChatMessage
         * @instance
         */
        ChatMessage.prototype.content = "";

        /**
         * ChatMessage visibleToSender.
         * @member {boolean} visibleToSender
         * @memberof webcast.ChatMessage
         * @instance
         */
        ChatMessage.prototype.visibleToSender = false;

        /**
         * ChatMessage eventTime.
         * @member {Long} eventTime
         * @memberof webcast.ChatMessage
         * @instance
         */
        ChatMessage.prototype.eventTime = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Creates a new ChatMessage instance using the specified properties.
         * @function create
         * @memberof webcast.ChatMessage
         * @static
         * @param {webcast.ChatMessage.$Properties=} [properties] Properties to set
         * @returns {webcast.ChatMessage} ChatMessage instance
         * @type {{
         *   (properties: webcast.ChatMessage.$Shape): webcast.ChatMessage & webcast.ChatMessage.$Shape;
         *   (properties?: webcast.ChatMessage.$Properties): webcast.ChatMessage;
         * }}
         */
        ChatMessage.create = function(properties) {
            return new ChatMessage(properties);
        };

        /**
         * Encodes the specified ChatMessage message. Does not implicitly {@link webcast.ChatMessage.verify|verify} messages.
         * @function encode
         * @memberof webcast.ChatMessage
         * @static
         * @param {webcast.ChatMessage.$Properties} message ChatMessage message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ChatMessage.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.common != null && $Object.hasOwnProperty.call(message, "common"))
                $root.webcast.Common.encode(message.common, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.user != null && $Object.hasOwnProperty.call(message, "user"))
                $root.webcast.User.encode(message.user, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.content != null && $Object.hasOwnProperty.call(message, "content"))
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.content);
            if (message.visibleToSender != null && $Object.hasOwnProperty.call(message, "visibleToSender"))
                writer.uint32(/* id 4, wireType 0 =*/32).bool(message.visibleToSender);
            if (message.eventTime != null && $Object.hasOwnProperty.call(message, "eventTime"))
                writer.uint32(/* id 15, wireType 0 =*/120).int64(message.eventTime);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ChatMessage message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.ChatMessage
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.ChatMessage & webcast.ChatMessage.$Shape} ChatMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ChatMessage.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.webcast.ChatMessage();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = $root.webcast.Common.decode(reader, reader.size(), $undefined, _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.user = $root.webcast.User.decode(reader, reader.size(), $undefined, _depth + 1, message.user);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.content = reader.string();
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.visibleToSender = reader.bool();
                        continue;
                    }
                case 15: {
                        if (wireType !== 0)
                            break;
                        message.eventTime = reader.int64();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return ChatMessage;
    })();

    webcast.EmojiChatMessage = (function() {

        /**
         * Properties of an EmojiChatMessage.
         * @typedef {Object} webcast.EmojiChatMessage.$Properties
         * @property {webcast.Common.$Properties|null} [common] EmojiChatMessage common
         * @property {webcast.User.$Properties|null} [user] EmojiChatMessage user
         * @property {Long|null} [emojiId] EmojiChatMessage emojiId
         * @property {webcast.Text.$Properties|null} [emojiContent] EmojiChatMessage emojiContent
         * @property {string|null} [defaultContent] EmojiChatMessage defaultContent
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an EmojiChatMessage.
         * @memberof webcast
         * @interface IEmojiChatMessage
         * @augments webcast.EmojiChatMessage.$Properties
         * @deprecated Use webcast.EmojiChatMessage.$Properties instead.
         */

        /**
         * Shape of an EmojiChatMessage.
         * @typedef {webcast.EmojiChatMessage.$Properties} webcast.EmojiChatMessage.$Shape
         */

        /**
         * Constructs a new EmojiChatMessage.
         * @memberof webcast
         * @classdesc Represents an EmojiChatMessage.
         * @constructor
         * @param {webcast.EmojiChatMessage.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const EmojiChatMessage = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * EmojiChatMessage common.
         * @member {webcast.Common.$Properties|null|undefined} common
         * @memberof webcast.EmojiChatMessage
         * @instance
         */
        EmojiChatMessage.prototype.common = null;

        /**
         * EmojiChatMessage user.
         * @member {webcast.User.$Properties|null|undefined} user
         * @memberof webcast.EmojiChatMessage
         * @instance
         */
        EmojiChatMessage.prototype.user = null;

        /**
         * EmojiChatMessage emojiId.
         * @member {Long} emojiId
         * @memberof webcast.EmojiChatMessage
         * @instance
         */
        EmojiChatMessage.prototype.emojiId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * EmojiChatMessage emojiContent.
         * @member {webcast.Text.$Properties|null|undefined} emojiContent
         * @memberof webcast.EmojiChatMessage
         * @instance
         */
        EmojiChatMessage.prototype.emojiContent = null;

        /**
         * EmojiChatMessage defaultContent.
         * @member {string} defaultContent
         * @memberof webcast.EmojiChatMessage
         * @instance
         */
        EmojiChatMessage.prototype.defaultContent = "";

        /**
         * Creates a new EmojiChatMessage instance using the specified properties.
         * @function create
         * @memberof webcast.EmojiChatMessage
         * @static
         * @param {webcast.EmojiChatMessage.$Properties=} [properties] Properties to set
         * @returns {webcast.EmojiChatMessage} EmojiChatMessage instance
         * @type {{
         *   (properties: webcast.EmojiChatMessage.$Shape): webcast.EmojiChatMessage & webcast.EmojiChatMessage.$Shape;
         *   (properties?: webcast.EmojiChatMessage.$Properties): webcast.EmojiChatMessage;
         * }}
         */
        EmojiChatMessage.create = function(properties) {
            return new EmojiChatMessage(properties);
        };

        /**
         * Encodes the specified EmojiChatMessage message. Does not implicitly {@link webcast.EmojiChatMessage.verify|verify} messages.
         * @function encode
         * @memberof webcast.EmojiChatMessage
         * @static
         * @param {webcast.EmojiChatMessage.$Properties} message EmojiChatMessage message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        EmojiChatMessage.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.common != null && $Object.hasOwnProperty.call(message, "common"))
                $root.webcast.Common.encode(message.common, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.user != null && $Object.hasOwnProperty.call(message, "user"))
                $root.webcast.User.encode(message.user, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.emojiId != null && $Object.hasOwnProperty.call(message, "emojiId"))
                writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.emojiId);
            if (message.emojiContent != null && $Object.hasOwnProperty.call(message, "emojiContent"))
                $root.webcast.Text.encode(message.emojiContent, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.defaultContent != null && $Object.hasOwnProperty.call(message, "defaultContent"))
                writer.uint32(/* id 5, wireType 2 =*/42).string(message.defaultContent);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an EmojiChatMessage message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.EmojiChatMessage
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.EmojiChatMessage & webcast.EmojiChatMessage.$Shape} EmojiChatMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        EmojiChatMessage.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.webcast.EmojiChatMessage();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = $root.webcast.Common.decode(reader, reader.size(), $undefined, _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.user = $root.webcast.User.decode(reader, reader.size(), $undefined, _depth + 1, message.user);
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.emojiId = reader.uint64();
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.emojiContent = $root.webcast.Text.decode(reader, reader.size(), $undefined, _depth + 1, message.emojiContent);
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.defaultContent = reader.string();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return EmojiChatMessage;
    })();

    webcast.ScreenChatMessage = (function() {

        /**
         * Properties of a ScreenChatMessage.
         * @typedef {Object} webcast.ScreenChatMessage.$Properties
         * @property {webcast.Common.$Properties|null} [common] ScreenChatMessage common
         * @property {webcast.User.$Properties|null} [user] ScreenChatMessage user
         * @property {string|null} [content] ScreenChatMessage content
         * @property {Long|null} [eventTime] ScreenChatMessage eventTime
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ScreenChatMessage.
         * @memberof webcast
         * @interface IScreenChatMessage
         * @augments webcast.ScreenChatMessage.$Properties
         * @deprecated Use webcast.ScreenChatMessage.$Properties instead.
         */

        /**
         * Shape of a ScreenChatMessage.
         * @typedef {webcast.ScreenChatMessage.$Properties} webcast.ScreenChatMessage.$Shape
         */

        /**
         * Constructs a new ScreenChatMessage.
         * @memberof webcast
         * @classdesc Represents a ScreenChatMessage.
         * @constructor
         * @param {webcast.ScreenChatMessage.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ScreenChatMessage = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ScreenChatMessage common.
         * @member {webcast.Common.$Properties|null|undefined} common
         * @memberof webcast.ScreenChatMessage
         * @instance
         */
        ScreenChatMessage.prototype.common = null;

        /**
         * ScreenChatMessage user.
         * @member {webcast.User.$Properties|null|undefined} user
         * @memberof webcast.ScreenChatMessage
         * @instance
         */
        ScreenChatMessage.prototype.user = null;

        /**
         * ScreenChatMessage content.
         * @member {string} content
         * @memberof webcast.ScreenChatMessage
         * @instance
         */
        ScreenChatMessage.prototype.content = "";

        /**
         * ScreenChatMessage eventTime.
         * @member {Long} eventTime
         * @memberof webcast.ScreenChatMessage
         * @instance
         */
        ScreenChatMessage.prototype.eventTime = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Creates a new ScreenChatMessage instance using the specified properties.
         * @function create
         * @memberof webcast.ScreenChatMessage
         * @static
         * @param {webcast.ScreenChatMessage.$Properties=} [properties] Properties to set
         * @returns {webcast.ScreenChatMessage} ScreenChatMessage instance
         * @type {{
         *   (properties: webcast.ScreenChatMessage.$Shape): webcast.ScreenChatMessage & webcast.ScreenChatMessage.$Shape;
         *   (properties?: webcast.ScreenChatMessage.$Properties): webcast.ScreenChatMessage;
         * }}
         */
        ScreenChatMessage.create = function(properties) {
            return new ScreenChatMessage(properties);
        };

        /**
         * Encodes the specified ScreenChatMessage message. Does not implicitly {@link webcast.ScreenChatMessage.verify|verify} messages.
         * @function encode
         * @memberof webcast.ScreenChatMessage
         * @static
         * @param {webcast.ScreenChatMessage.$Properties} message ScreenChatMessage message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ScreenChatMessage.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.common != null && $Object.hasOwnProperty.call(message, "common"))
                $root.webcast.Common.encode(message.common, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.user != null && $Object.hasOwnProperty.call(message, "user"))
                $root.webcast.User.encode(message.user, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.content != null && $Object.hasOwnProperty.call(message, "content"))
                writer.uint32(/* id 4, wireType 2 =*/34).string(message.content);
            if (message.eventTime != null && $Object.hasOwnProperty.call(message, "eventTime"))
                writer.uint32(/* id 12, wireType 0 =*/96).int64(message.eventTime);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ScreenChatMessage message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.ScreenChatMessage
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.ScreenChatMessage & webcast.ScreenChatMessage.$Shape} ScreenChatMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ScreenChatMessage.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.webcast.ScreenChatMessage();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = $root.webcast.Common.decode(reader, reader.size(), $undefined, _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.user = $root.webcast.User.decode(reader, reader.size(), $undefined, _depth + 1, message.user);
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.content = reader.string();
                        continue;
                    }
                case 12: {
                        if (wireType !== 0)
                            break;
                        message.eventTime = reader.int64();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return ScreenChatMessage;
    })();

    webcast.PrivilegeScreenChatMessage = (function() {

        /**
         * Properties of a PrivilegeScreenChatMessage.
         * @typedef {Object} webcast.PrivilegeScreenChatMessage.$Properties
         * @property {webcast.Common.$Properties|null} [common] PrivilegeScreenChatMessage common
         * @property {webcast.User.$Properties|null} [user] PrivilegeScreenChatMessage user
         * @property {string|null} [content] PrivilegeScreenChatMessage content
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a PrivilegeScreenChatMessage.
         * @memberof webcast
         * @interface IPrivilegeScreenChatMessage
         * @augments webcast.PrivilegeScreenChatMessage.$Properties
         * @deprecated Use webcast.PrivilegeScreenChatMessage.$Properties instead.
         */

        /**
         * Shape of a PrivilegeScreenChatMessage.
         * @typedef {webcast.PrivilegeScreenChatMessage.$Properties} webcast.PrivilegeScreenChatMessage.$Shape
         */

        /**
         * Constructs a new PrivilegeScreenChatMessage.
         * @memberof webcast
         * @classdesc Represents a PrivilegeScreenChatMessage.
         * @constructor
         * @param {webcast.PrivilegeScreenChatMessage.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const PrivilegeScreenChatMessage = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * PrivilegeScreenChatMessage common.
         * @member {webcast.Common.$Properties|null|undefined} common
         * @memberof webcast.PrivilegeScreenChatMessage
         * @instance
         */
        PrivilegeScreenChatMessage.prototype.common = null;

        /**
         * PrivilegeScreenChatMessage user.
         * @member {webcast.User.$Properties|null|undefined} user
         * @memberof webcast.PrivilegeScreenChatMessage
         * @instance
         */
        PrivilegeScreenChatMessage.prototype.user = null;

        /**
         * PrivilegeScreenChatMessage content.
         * @member {string} content
         * @memberof webcast.PrivilegeScreenChatMessage
         * @instance
         */
        PrivilegeScreenChatMessage.prototype.content = "";

        /**
         * Creates a new PrivilegeScreenChatMessage instance using the specified properties.
         * @function create
         * @memberof webcast.PrivilegeScreenChatMessage
         * @static
         * @param {webcast.PrivilegeScreenChatMessage.$Properties=} [properties] Properties to set
         * @returns {webcast.PrivilegeScreenChatMessage} PrivilegeScreenChatMessage instance
         * @type {{
         *   (properties: webcast.PrivilegeScreenChatMessage.$Shape): webcast.PrivilegeScreenChatMessage & webcast.PrivilegeScreenChatMessage.$Shape;
         *   (properties?: webcast.PrivilegeScreenChatMessage.$Properties): webcast.PrivilegeScreenChatMessage;
         * }}
         */
        PrivilegeScreenChatMessage.create = function(properties) {
            return new PrivilegeScreenChatMessage(properties);
        };

        /**
         * Encodes the specified PrivilegeScreenChatMessage message. Does not implicitly {@link webcast.PrivilegeScreenChatMessage.verify|verify} messages.
         * @function encode
         * @memberof webcast.PrivilegeScreenChatMessage
         * @static
         * @param {webcast.PrivilegeScreenChatMessage.$Properties} message PrivilegeScreenChatMessage message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        PrivilegeScreenChatMessage.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.common != null && $Object.hasOwnProperty.call(message, "common"))
                $root.webcast.Common.encode(message.common, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.user != null && $Object.hasOwnProperty.call(message, "user"))
                $root.webcast.User.encode(message.user, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.content != null && $Object.hasOwnProperty.call(message, "content"))
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.content);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a PrivilegeScreenChatMessage message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.PrivilegeScreenChatMessage
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.PrivilegeScreenChatMessage & webcast.PrivilegeScreenChatMessage.$Shape} PrivilegeScreenChatMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        PrivilegeScreenChatMessage.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.webcast.PrivilegeScreenChatMessage();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = $root.webcast.Common.decode(reader, reader.size(), $undefined, _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.user = $root.webcast.User.decode(reader, reader.size(), $undefined, _depth + 1, message.user);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.content = reader.string();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return PrivilegeScreenChatMessage;
    })();

    webcast.AudioChatMessage = (function() {

        /**
         * Properties of an AudioChatMessage.
         * @typedef {Object} webcast.AudioChatMessage.$Properties
         * @property {webcast.Common.$Properties|null} [common] AudioChatMessage common
         * @property {webcast.User.$Properties|null} [user] AudioChatMessage user
         * @property {string|null} [content] AudioChatMessage content
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an AudioChatMessage.
         * @memberof webcast
         * @interface IAudioChatMessage
         * @augments webcast.AudioChatMessage.$Properties
         * @deprecated Use webcast.AudioChatMessage.$Properties instead.
         */

        /**
         * Shape of an AudioChatMessage.
         * @typedef {webcast.AudioChatMessage.$Properties} webcast.AudioChatMessage.$Shape
         */

        /**
         * Constructs a new AudioChatMessage.
         * @memberof webcast
         * @classdesc Represents an AudioChatMessage.
         * @constructor
         * @param {webcast.AudioChatMessage.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const AudioChatMessage = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * AudioChatMessage common.
         * @member {webcast.Common.$Properties|null|undefined} common
         * @memberof webcast.AudioChatMessage
         * @instance
         */
        AudioChatMessage.prototype.common = null;

        /**
         * AudioChatMessage user.
         * @member {webcast.User.$Properties|null|undefined} user
         * @memberof webcast.AudioChatMessage
         * @instance
         */
        AudioChatMessage.prototype.user = null;

        /**
         * AudioChatMessage content.
         * @member {string} content
         * @memberof webcast.AudioChatMessage
         * @instance
         */
        AudioChatMessage.prototype.content = "";

        /**
         * Creates a new AudioChatMessage instance using the specified properties.
         * @function create
         * @memberof webcast.AudioChatMessage
         * @static
         * @param {webcast.AudioChatMessage.$Properties=} [properties] Properties to set
         * @returns {webcast.AudioChatMessage} AudioChatMessage instance
         * @type {{
         *   (properties: webcast.AudioChatMessage.$Shape): webcast.AudioChatMessage & webcast.AudioChatMessage.$Shape;
         *   (properties?: webcast.AudioChatMessage.$Properties): webcast.AudioChatMessage;
         * }}
         */
        AudioChatMessage.create = function(properties) {
            return new AudioChatMessage(properties);
        };

        /**
         * Encodes the specified AudioChatMessage message. Does not implicitly {@link webcast.AudioChatMessage.verify|verify} messages.
         * @function encode
         * @memberof webcast.AudioChatMessage
         * @static
         * @param {webcast.AudioChatMessage.$Properties} message AudioChatMessage message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AudioChatMessage.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.common != null && $Object.hasOwnProperty.call(message, "common"))
                $root.webcast.Common.encode(message.common, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.user != null && $Object.hasOwnProperty.call(message, "user"))
                $root.webcast.User.encode(message.user, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.content != null && $Object.hasOwnProperty.call(message, "content"))
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.content);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an AudioChatMessage message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.AudioChatMessage
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.AudioChatMessage & webcast.AudioChatMessage.$Shape} AudioChatMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AudioChatMessage.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.webcast.AudioChatMessage();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = $root.webcast.Common.decode(reader, reader.size(), $undefined, _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.user = $root.webcast.User.decode(reader, reader.size(), $undefined, _depth + 1, message.user);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.content = reader.string();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return AudioChatMessage;
    })();

    webcast.GiftMessage = (function() {

        /**
         * Properties of a GiftMessage.
         * @typedef {Object} webcast.GiftMessage.$Properties
         * @property {webcast.Common.$Properties|null} [common] GiftMessage common
         * @property {Long|null} [giftId] GiftMessage giftId
         * @property {Long|null} [groupCount] GiftMessage groupCount
         * @property {Long|null} [repeatCount] GiftMessage repeatCount
         * @property {Long|null} [comboCount] GiftMessage comboCount
         * @property {webcast.User.$Properties|null} [user] GiftMessage user
         * @property {webcast.User.$Properties|null} [toUser] GiftMessage toUser
         * @property {number|null} [repeatEnd] GiftMessage repeatEnd
         * @property {Long|null} [groupId] GiftMessage groupId
         * @property {webcast.GiftStruct.$Properties|null} [gift] GiftMessage gift
         * @property {Long|null} [sendType] GiftMessage sendType
         * @property {boolean|null} [displayForSelf] GiftMessage displayForSelf
         * @property {Long|null} [sendTime] GiftMessage sendTime
         * @property {string|null} [traceId] GiftMessage traceId
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a GiftMessage.
         * @memberof webcast
         * @interface IGiftMessage
         * @augments webcast.GiftMessage.$Properties
         * @deprecated Use webcast.GiftMessage.$Properties instead.
         */

        /**
         * Shape of a GiftMessage.
         * @typedef {webcast.GiftMessage.$Properties} webcast.GiftMessage.$Shape
         */

        /**
         * Constructs a new GiftMessage.
         * @memberof webcast
         * @classdesc Represents a GiftMessage.
         * @constructor
         * @param {webcast.GiftMessage.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const GiftMessage = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * GiftMessage common.
         * @member {webcast.Common.$Properties|null|undefined} common
         * @memberof webcast.GiftMessage
         * @instance
         */
        GiftMessage.prototype.common = null;

        /**
         * GiftMessage giftId.
         * @member {Long} giftId
         * @memberof webcast.GiftMessage
         * @instance
         */
        GiftMessage.prototype.giftId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * GiftMessage groupCount.
         * @member {Long} groupCount
         * @memberof webcast.GiftMessage
         * @instance
         */
        GiftMessage.prototype.groupCount = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * GiftMessage repeatCount.
         * @member {Long} repeatCount
         * @memberof webcast.GiftMessage
         * @instance
         */
        GiftMessage.prototype.repeatCount = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * GiftMessage comboCount.
         * @member {Long} comboCount
         * @memberof webcast.GiftMessage
         * @instance
         */
        GiftMessage.prototype.comboCount = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * GiftMessage user.
         * @member {webcast.User.$Properties|null|undefined} user
         * @memberof webcast.GiftMessage
         * @instance
         */
        GiftMessage.prototype.user = null;

        /**
         * GiftMessage toUser.
         * @member {webcast.User.$Properties|null|undefined} toUser
         * @memberof webcast.GiftMessage
         * @instance
         */
        GiftMessage.prototype.toUser = null;

        /**
         * GiftMessage repeatEnd.
         * @member {number} repeatEnd
         * @memberof webcast.GiftMessage
         * @instance
         */
        GiftMessage.prototype.repeatEnd = 0;

        /**
         * GiftMessage groupId.
         * @member {Long} groupId
         * @memberof webcast.GiftMessage
         * @instance
         */
        GiftMessage.prototype.groupId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * GiftMessage gift.
         * @member {webcast.GiftStruct.$Properties|null|undefined} gift
         * @memberof webcast.GiftMessage
         * @instance
         */
        GiftMessage.prototype.gift = null;

        /**
         * GiftMessage sendType.
         * @member {Long} sendType
         * @memberof webcast.GiftMessage
         * @instance
         */
        GiftMessage.prototype.sendType = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * GiftMessage displayForSelf.
         * @member {boolean} displayForSelf
         * @memberof webcast.GiftMessage
         * @instance
         */
        GiftMessage.prototype.displayForSelf = false;

        /**
         * GiftMessage sendTime.
         * @member {Long} sendTime
         * @memberof webcast.GiftMessage
         * @instance
         */
        GiftMessage.prototype.sendTime = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * GiftMessage traceId.
         * @member {string} traceId
         * @memberof webcast.GiftMessage
         * @instance
         */
        GiftMessage.prototype.traceId = "";

        /**
         * Creates a new GiftMessage instance using the specified properties.
         * @function create
         * @memberof webcast.GiftMessage
         * @static
         * @param {webcast.GiftMessage.$Properties=} [properties] Properties to set
         * @returns {webcast.GiftMessage} GiftMessage instance
         * @type {{
         *   (properties: webcast.GiftMessage.$Shape): webcast.GiftMessage & webcast.GiftMessage.$Shape;
         *   (properties?: webcast.GiftMessage.$Properties): webcast.GiftMessage;
         * }}
         */
        GiftMessage.create = function(properties) {
            return new GiftMessage(properties);
        };

        /**
         * Encodes the specified GiftMessage message. Does not implicitly {@link webcast.GiftMessage.verify|verify} messages.
         * @function encode
         * @memberof webcast.GiftMessage
         * @static
         * @param {webcast.GiftMessage.$Properties} message GiftMessage message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        GiftMessage.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.common != null && $Object.hasOwnProperty.call(message, "common"))
                $root.webcast.Common.encode(message.common, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.giftId != null && $Object.hasOwnProperty.call(message, "giftId"))
                writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.giftId);
            if (message.groupCount != null && $Object.hasOwnProperty.call(message, "groupCount"))
                writer.uint32(/* id 4, wireType 0 =*/32).int64(message.groupCount);
            if (message.repeatCount != null && $Object.hasOwnProperty.call(message, "repeatCount"))
                writer.uint32(/* id 5, wireType 0 =*/40).int64(message.repeatCount);
            if (message.comboCount != null && $Object.hasOwnProperty.call(message, "comboCount"))
                writer.uint32(/* id 6, wireType 0 =*/48).int64(message.comboCount);
            if (message.user != null && $Object.hasOwnProperty.call(message, "user"))
                $root.webcast.User.encode(message.user, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
            if (message.toUser != null && $Object.hasOwnProperty.call(message, "toUser"))
                $root.webcast.User.encode(message.toUser, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
            if (message.repeatEnd != null && $Object.hasOwnProperty.call(message, "repeatEnd"))
                writer.uint32(/* id 9, wireType 0 =*/72).int32(message.repeatEnd);
            if (message.groupId != null && $Object.hasOwnProperty.call(message, "groupId"))
                writer.uint32(/* id 11, wireType 0 =*/88).uint64(message.groupId);
            if (message.gift != null && $Object.hasOwnProperty.call(message, "gift"))
                $root.webcast.GiftStruct.encode(message.gift, writer.uint32(/* id 15, wireType 2 =*/122).fork(), _depth + 1).ldelim();
            if (message.sendType != null && $Object.hasOwnProperty.call(message, "sendType"))
                writer.uint32(/* id 17, wireType 0 =*/136).int64(message.sendType);
            if (message.displayForSelf != null && $Object.hasOwnProperty.call(message, "displayForSelf"))
                writer.uint32(/* id 25, wireType 0 =*/200).bool(message.displayForSelf);
            if (message.sendTime != null && $Object.hasOwnProperty.call(message, "sendTime"))
                writer.uint32(/* id 33, wireType 0 =*/264).int64(message.sendTime);
            if (message.traceId != null && $Object.hasOwnProperty.call(message, "traceId"))
                writer.uint32(/* id 35, wireType 2 =*/282).string(message.traceId);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a GiftMessage message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.GiftMessage
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.GiftMessage & webcast.GiftMessage.$Shape} GiftMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        GiftMessage.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.webcast.GiftMessage();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = $root.webcast.Common.decode(reader, reader.size(), $undefined, _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.giftId = reader.uint64();
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.groupCount = reader.int64();
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        message.repeatCount = reader.int64();
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        message.comboCount = reader.int64();
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        message.user = $root.webcast.User.decode(reader, reader.size(), $undefined, _depth + 1, message.user);
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        message.toUser = $root.webcast.User.decode(reader, reader.size(), $undefined, _depth + 1, message.toUser);
                        continue;
                    }
                case 9: {
                        if (wireType !== 0)
                            break;
                        message.repeatEnd = reader.int32();
                        continue;
                    }
                case 11: {
                        if (wireType !== 0)
                            break;
                        message.groupId = reader.uint64();
                        continue;
                    }
                case 15: {
                        if (wireType !== 2)
                            break;
                        message.gift = $root.webcast.GiftStruct.decode(reader, reader.size(), $undefined, _depth + 1, message.gift);
                        continue;
                    }
                case 17: {
                        if (wireType !== 0)
                            break;
                        message.sendType = reader.int64();
                        continue;
                    }
                case 25: {
                        if (wireType !== 0)
                            break;
                        message.displayForSelf = reader.bool();
                        continue;
                    }
                case 33: {
                        if (wireType !== 0)
                            break;
                        message.sendTime = reader.int64();
                        continue;
                    }
                case 35: {
                        if (wireType !== 2)
                            break;
                        message.traceId = reader.string();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return GiftMessage;
    })();

    webcast.GiftStruct = (function() {

        /**
         * Properties of a GiftStruct.
         * @typedef {Object} webcast.GiftStruct.$Properties
         * @property {webcast.Image.$Properties|null} [image] GiftStruct image
         * @property {Long|null} [id] GiftStruct id
         * @property {boolean|null} [combo] GiftStruct combo
         * @property {number|null} [diamondCount] GiftStruct diamondCount
         * @property {string|null} [name] GiftStruct name
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a GiftStruct.
         * @memberof webcast
         * @interface IGiftStruct
         * @augments webcast.GiftStruct.$Properties
         * @deprecated Use webcast.GiftStruct.$Properties instead.
         */

        /**
         * Shape of a GiftStruct.
         * @typedef {webcast.GiftStruct.$Properties} webcast.GiftStruct.$Shape
         */

        /**
         * Constructs a new GiftStruct.
         * @memberof webcast
         * @classdesc Represents a GiftStruct.
         * @constructor
         * @param {webcast.GiftStruct.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const GiftStruct = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * GiftStruct image.
         * @member {webcast.Image.$Properties|null|undefined} image
         * @memberof webcast.GiftStruct
         * @instance
         */
        GiftStruct.prototype.image = null;

        /**
         * GiftStruct id.
         * @member {Long} id
         * @memberof webcast.GiftStruct
         * @instance
         */
        GiftStruct.prototype.id = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * GiftStruct combo.
         * @member {boolean} combo
         * @memberof webcast.GiftStruct
         * @instance
         */
        GiftStruct.prototype.combo = false;

        /**
         * GiftStruct diamondCount.
         * @member {number} diamondCount
         * @memberof webcast.GiftStruct
         * @instance
         */
        GiftStruct.prototype.diamondCount = 0;

        /**
         * GiftStruct name.
         * @member {string} name
         * @memberof webcast.GiftStruct
         * @instance
         */
        GiftStruct.prototype.name = "";

        /**
         * Creates a new GiftStruct instance using the specified properties.
         * @function create
         * @memberof webcast.GiftStruct
         * @static
         * @param {webcast.GiftStruct.$Properties=} [properties] Properties to set
         * @returns {webcast.GiftStruct} GiftStruct instance
         * @type {{
         *   (properties: webcast.GiftStruct.$Shape): webcast.GiftStruct & webcast.GiftStruct.$Shape;
         *   (properties?: webcast.GiftStruct.$Properties): webcast.GiftStruct;
         * }}
         */
        GiftStruct.create = function(properties) {
            return new GiftStruct(properties);
        };

        /**
         * Encodes the specified GiftStruct message. Does not implicitly {@link webcast.GiftStruct.verify|verify} messages.
         * @function encode
         * @memberof webcast.GiftStruct
         * @static
         * @param {webcast.GiftStruct.$Properties} message GiftStruct message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        GiftStruct.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.image != null && $Object.hasOwnProperty.call(message, "image"))
                $root.webcast.Image.encode(message.image, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.id);
            if (message.combo != null && $Object.hasOwnProperty.call(message, "combo"))
                writer.uint32(/* id 10, wireType 0 =*/80).bool(message.combo);
            if (message.diamondCount != null && $Object.hasOwnProperty.call(message, "diamondCount"))
                writer.uint32(/* id 12, wireType 0 =*/96).int32(message.diamondCount);
            if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                writer.uint32(/* id 16, wireType 2 =*/130).string(message.name);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a GiftStruct message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.GiftStruct
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.GiftStruct & webcast.GiftStruct.$Shape} GiftStruct
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        GiftStruct.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.webcast.GiftStruct();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.image = $root.webcast.Image.decode(reader, reader.size(), $undefined, _depth + 1, message.image);
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        message.id = reader.uint64();
                        continue;
                    }
                case 10: {
                        if (wireType !== 0)
                            break;
                        message.combo = reader.bool();
                        continue;
                    }
                case 12: {
                        if (wireType !== 0)
                            break;
                        message.diamondCount = reader.int32();
                        continue;
                    }
                case 16: {
                        if (wireType !== 2)
                            break;
                        message.name = reader.string();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return GiftStruct;
    })();

    webcast.BindingGiftMessage = (function() {

        /**
         * Properties of a BindingGiftMessage.
         * @typedef {Object} webcast.BindingGiftMessage.$Properties
         * @property {webcast.GiftMessage.$Properties|null} [msg] BindingGiftMessage msg
         * @property {webcast.Common.$Properties|null} [common] BindingGiftMessage common
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a BindingGiftMessage.
         * @memberof webcast
         * @interface IBindingGiftMessage
         * @augments webcast.BindingGiftMessage.$Properties
         * @deprecated Use webcast.BindingGiftMessage.$Properties instead.
         */

        /**
         * Shape of a BindingGiftMessage.
         * @typedef {webcast.BindingGiftMessage.$Properties} webcast.BindingGiftMessage.$Shape
         */

        /**
         * Constructs a new BindingGiftMessage.
         * @memberof webcast
         * @classdesc Represents a BindingGiftMessage.
         * @constructor
         * @param {webcast.BindingGiftMessage.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const BindingGiftMessage = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * BindingGiftMessage msg.
         * @member {webcast.GiftMessage.$Properties|null|undefined} msg
         * @memberof webcast.BindingGiftMessage
         * @instance
         */
        BindingGiftMessage.prototype.msg = null;

        /**
         * BindingGiftMessage common.
         * @member {webcast.Common.$Properties|null|undefined} common
         * @memberof webcast.BindingGiftMessage
         * @instance
         */
        BindingGiftMessage.prototype.common = null;

        /**
         * Creates a new BindingGiftMessage instance using the specified properties.
         * @function create
         * @memberof webcast.BindingGiftMessage
         * @static
         * @param {webcast.BindingGiftMessage.$Properties=} [properties] Properties to set
         * @returns {webcast.BindingGiftMessage} BindingGiftMessage instance
         * @type {{
         *   (properties: webcast.BindingGiftMessage.$Shape): webcast.BindingGiftMessage & webcast.BindingGiftMessage.$Shape;
         *   (properties?: webcast.BindingGiftMessage.$Properties): webcast.BindingGiftMessage;
         * }}
         */
        BindingGiftMessage.create = function(properties) {
            return new BindingGiftMessage(properties);
        };

        /**
         * Encodes the specified BindingGiftMessage message. Does not implicitly {@link webcast.BindingGiftMessage.verify|verify} messages.
         * @function encode
         * @memberof webcast.BindingGiftMessage
         * @static
         * @param {webcast.BindingGiftMessage.$Properties} message BindingGiftMessage message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        BindingGiftMessage.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.msg != null && $Object.hasOwnProperty.call(message, "msg"))
                $root.webcast.GiftMessage.encode(message.msg, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.common != null && $Object.hasOwnProperty.call(message, "common"))
                $root.webcast.Common.encode(message.common, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a BindingGiftMessage message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.BindingGiftMessage
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.BindingGiftMessage & webcast.BindingGiftMessage.$Shape} BindingGiftMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        BindingGiftMessage.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.webcast.BindingGiftMessage();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.msg = $root.webcast.GiftMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.msg);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.common = $root.webcast.Common.decode(reader, reader.size(), $undefined, _depth + 1, message.common);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return BindingGiftMessage;
    })();

    webcast.LikeMessage = (function() {

        /**
         * Properties of a LikeMessage.
         * @typedef {Object} webcast.LikeMessage.$Properties
         * @property {webcast.Common.$Properties|null} [common] LikeMessage common
         * @property {Long|null} [count] LikeMessage count
         * @property {Long|null} [total] LikeMessage total
         * @property {webcast.User.$Properties|null} [user] LikeMessage user
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a LikeMessage.
         * @memberof webcast
         * @interface ILikeMessage
         * @augments webcast.LikeMessage.$Properties
         * @deprecated Use webcast.LikeMessage.$Properties instead.
         */

        /**
         * Shape of a LikeMessage.
         * @typedef {webcast.LikeMessage.$Properties} webcast.LikeMessage.$Shape
         */

        /**
         * Constructs a new LikeMessage.
         * @memberof webcast
         * @classdesc Represents a LikeMessage.
         * @constructor
         * @param {webcast.LikeMessage.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const LikeMessage = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * LikeMessage common.
         * @member {webcast.Common.$Properties|null|undefined} common
         * @memberof webcast.LikeMessage
         * @instance
         */
        LikeMessage.prototype.common = null;

        /**
         * LikeMessage count.
         * @member {Long} count
         * @memberof webcast.LikeMessage
         * @instance
         */
        LikeMessage.prototype.count = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * LikeMessage total.
         * @member {Long} total
         * @memberof webcast.LikeMessage
         * @instance
         */
        LikeMessage.prototype.total = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * LikeMessage user.
         * @member {webcast.User.$Properties|null|undefined} user
         * @memberof webcast.LikeMessage
         * @instance
         */
        LikeMessage.prototype.user = null;

        /**
         * Creates a new LikeMessage instance using the specified properties.
         * @function create
         * @memberof webcast.LikeMessage
         * @static
         * @param {webcast.LikeMessage.$Properties=} [properties] Properties to set
         * @returns {webcast.LikeMessage} LikeMessage instance
         * @type {{
         *   (properties: webcast.LikeMessage.$Shape): webcast.LikeMessage & webcast.LikeMessage.$Shape;
         *   (properties?: webcast.LikeMessage.$Properties): webcast.LikeMessage;
         * }}
         */
        LikeMessage.create = function(properties) {
            return new LikeMessage(properties);
        };

        /**
         * Encodes the specified LikeMessage message. Does not implicitly {@link webcast.LikeMessage.verify|verify} messages.
         * @function encode
         * @memberof webcast.LikeMessage
         * @static
         * @param {webcast.LikeMessage.$Properties} message LikeMessage message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        LikeMessage.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.common != null && $Object.hasOwnProperty.call(message, "common"))
                $root.webcast.Common.encode(message.common, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.count != null && $Object.hasOwnProperty.call(message, "count"))
                writer.uint32(/* id 2, wireType 0 =*/16).int64(message.count);
            if (message.total != null && $Object.hasOwnProperty.call(message, "total"))
                writer.uint32(/* id 3, wireType 0 =*/24).int64(message.total);
            if (message.user != null && $Object.hasOwnProperty.call(message, "user"))
                $root.webcast.User.encode(message.user, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a LikeMessage message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.LikeMessage
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.LikeMessage & webcast.LikeMessage.$Shape} LikeMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        LikeMessage.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.webcast.LikeMessage();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = $root.webcast.Common.decode(reader, reader.size(), $undefined, _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.count = reader.int64();
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.total = reader.int64();
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.user = $root.webcast.User.decode(reader, reader.size(), $undefined, _depth + 1, message.user);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return LikeMessage;
    })();

    webcast.MemberMessage = (function() {

        /**
         * Properties of a MemberMessage.
         * @typedef {Object} webcast.MemberMessage.$Properties
         * @property {webcast.Common.$Properties|null} [common] MemberMessage common
         * @property {webcast.User.$Properties|null} [user] MemberMessage user
         * @property {Long|null} [memberCount] MemberMessage memberCount
         * @property {webcast.User.$Properties|null} [operator] MemberMessage operator
         * @property {Long|null} [action] MemberMessage action
         * @property {string|null} [actionDescription] MemberMessage actionDescription
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a MemberMessage.
         * @memberof webcast
         * @interface IMemberMessage
         * @augments webcast.MemberMessage.$Properties
         * @deprecated Use webcast.MemberMessage.$Properties instead.
         */

        /**
         * Shape of a MemberMessage.
         * @typedef {webcast.MemberMessage.$Properties} webcast.MemberMessage.$Shape
         */

        /**
         * Constructs a new MemberMessage.
         * @memberof webcast
         * @classdesc Represents a MemberMessage.
         * @constructor
         * @param {webcast.MemberMessage.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const MemberMessage = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * MemberMessage common.
         * @member {webcast.Common.$Properties|null|undefined} common
         * @memberof webcast.MemberMessage
         * @instance
         */
        MemberMessage.prototype.common = null;

        /**
         * MemberMessage user.
         * @member {webcast.User.$Properties|null|undefined} user
         * @memberof webcast.MemberMessage
         * @instance
         */
        MemberMessage.prototype.user = null;

        /**
         * MemberMessage memberCount.
         * @member {Long} memberCount
         * @memberof webcast.MemberMessage
         * @instance
         */
        MemberMessage.prototype.memberCount = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * MemberMessage operator.
         * @member {webcast.User.$Properties|null|undefined} operator
         * @memberof webcast.MemberMessage
         * @instance
         */
        MemberMessage.prototype.operator = null;

        /**
         * MemberMessage action.
         * @member {Long} action
         * @memberof webcast.MemberMessage
         * @instance
         */
        MemberMessage.prototype.action = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * MemberMessage actionDescription.
         * @member {string} actionDescription
         * @memberof webcast.MemberMessage
         * @instance
         */
        MemberMessage.prototype.actionDescription = "";

        /**
         * Creates a new MemberMessage instance using the specified properties.
         * @function create
         * @memberof webcast.MemberMessage
         * @static
         * @param {webcast.MemberMessage.$Properties=} [properties] Properties to set
         * @returns {webcast.MemberMessage} MemberMessage instance
         * @type {{
         *   (properties: webcast.MemberMessage.$Shape): webcast.MemberMessage & webcast.MemberMessage.$Shape;
         *   (properties?: webcast.MemberMessage.$Properties): webcast.MemberMessage;
         * }}
         */
        MemberMessage.create = function(properties) {
            return new MemberMessage(properties);
        };

        /**
         * Encodes the specified MemberMessage message. Does not implicitly {@link webcast.MemberMessage.verify|verify} messages.
         * @function encode
         * @memberof webcast.MemberMessage
         * @static
         * @param {webcast.MemberMessage.$Properties} message MemberMessage message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        MemberMessage.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.common != null && $Object.hasOwnProperty.call(message, "common"))
                $root.webcast.Common.encode(message.common, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.user != null && $Object.hasOwnProperty.call(message, "user"))
                $root.webcast.User.encode(message.user, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.memberCount != null && $Object.hasOwnProperty.call(message, "memberCount"))
                writer.uint32(/* id 3, wireType 0 =*/24).int64(message.memberCount);
            if (message.operator != null && $Object.hasOwnProperty.call(message, "operator"))
                $root.webcast.User.encode(message.operator, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.action != null && $Object.hasOwnProperty.call(message, "action"))
                writer.uint32(/* id 10, wireType 0 =*/80).int64(message.action);
            if (message.actionDescription != null && $Object.hasOwnProperty.call(message, "actionDescription"))
                writer.uint32(/* id 11, wireType 2 =*/90).string(message.actionDescription);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a MemberMessage message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.MemberMessage
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.MemberMessage & webcast.MemberMessage.$Shape} MemberMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        MemberMessage.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.webcast.MemberMessage();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = $root.webcast.Common.decode(reader, reader.size(), $undefined, _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.user = $root.webcast.User.decode(reader, reader.size(), $undefined, _depth + 1, message.user);
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.memberCount = reader.int64();
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.operator = $root.webcast.User.decode(reader, reader.size(), $undefined, _depth + 1, message.operator);
                        continue;
                    }
                case 10: {
                        if (wireType !== 0)
                            break;
                        message.action = reader.int64();
                        continue;
                    }
                case 11: {
                        if (wireType !== 2)
                            break;
                        message.actionDescription = reader.string();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return MemberMessage;
    })();

    webcast.SocialMessage = (function() {

        /**
         * Properties of a SocialMessage.
         * @typedef {Object} webcast.SocialMessage.$Properties
         * @property {webcast.Common.$Properties|null} [common] SocialMessage common
         * @property {webcast.User.$Properties|null} [user] SocialMessage user
         * @property {Long|null} [action] SocialMessage action
         * @property {string|null} [shareTarget] SocialMessage shareTarget
         * @property {Long|null} [followCount] SocialMessage followCount
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a SocialMessage.
         * @memberof webcast
         * @interface ISocialMessage
         * @augments webcast.SocialMessage.$Properties
         * @deprecated Use webcast.SocialMessage.$Properties instead.
         */

        /**
         * Shape of a SocialMessage.
         * @typedef {webcast.SocialMessage.$Properties} webcast.SocialMessage.$Shape
         */

        /**
         * Constructs a new SocialMessage.
         * @memberof webcast
         * @classdesc Represents a SocialMessage.
         * @constructor
         * @param {webcast.SocialMessage.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const SocialMessage = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * SocialMessage common.
         * @member {webcast.Common.$Properties|null|undefined} common
         * @memberof webcast.SocialMessage
         * @instance
         */
        SocialMessage.prototype.common = null;

        /**
         * SocialMessage user.
         * @member {webcast.User.$Properties|null|undefined} user
         * @memberof webcast.SocialMessage
         * @instance
         */
        SocialMessage.prototype.user = null;

        /**
         * SocialMessage action.
         * @member {Long} action
         * @memberof webcast.SocialMessage
         * @instance
         */
        SocialMessage.prototype.action = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * SocialMessage shareTarget.
         * @member {string} shareTarget
         * @memberof webcast.SocialMessage
         * @instance
         */
        SocialMessage.prototype.shareTarget = "";

        /**
         * SocialMessage followCount.
         * @member {Long} followCount
         * @memberof webcast.SocialMessage
         * @instance
         */
        SocialMessage.prototype.followCount = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Creates a new SocialMessage instance using the specified properties.
         * @function create
         * @memberof webcast.SocialMessage
         * @static
         * @param {webcast.SocialMessage.$Properties=} [properties] Properties to set
         * @returns {webcast.SocialMessage} SocialMessage instance
         * @type {{
         *   (properties: webcast.SocialMessage.$Shape): webcast.SocialMessage & webcast.SocialMessage.$Shape;
         *   (properties?: webcast.SocialMessage.$Properties): webcast.SocialMessage;
         * }}
         */
        SocialMessage.create = function(properties) {
            return new SocialMessage(properties);
        };

        /**
         * Encodes the specified SocialMessage message. Does not implicitly {@link webcast.SocialMessage.verify|verify} messages.
         * @function encode
         * @memberof webcast.SocialMessage
         * @static
         * @param {webcast.SocialMessage.$Properties} message SocialMessage message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        SocialMessage.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.common != null && $Object.hasOwnProperty.call(message, "common"))
                $root.webcast.Common.encode(message.common, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.user != null && $Object.hasOwnProperty.call(message, "user"))
                $root.webcast.User.encode(message.user, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.action != null && $Object.hasOwnProperty.call(message, "action"))
                writer.uint32(/* id 4, wireType 0 =*/32).int64(message.action);
            if (message.shareTarget != null && $Object.hasOwnProperty.call(message, "shareTarget"))
                writer.uint32(/* id 5, wireType 2 =*/42).string(message.shareTarget);
            if (message.followCount != null && $Object.hasOwnProperty.call(message, "followCount"))
                writer.uint32(/* id 6, wireType 0 =*/48).int64(message.followCount);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a SocialMessage message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.SocialMessage
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.SocialMessage & webcast.SocialMessage.$Shape} SocialMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        SocialMessage.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.webcast.SocialMessage();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = $root.webcast.Common.decode(reader, reader.size(), $undefined, _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.user = $root.webcast.User.decode(reader, reader.size(), $undefined, _depth + 1, message.user);
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.action = reader.int64();
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.shareTarget = reader.string();
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        message.followCount = reader.int64();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return SocialMessage;
    })();

    webcast.FansclubMessage = (function() {

        /**
         * Properties of a FansclubMessage.
         * @typedef {Object} webcast.FansclubMessage.$Properties
         * @property {webcast.Common.$Properties|null} [common] FansclubMessage common
         * @property {number|null} [action] FansclubMessage action
         * @property {string|null} [content] FansclubMessage content
         * @property {webcast.User.$Properties|null} [user] FansclubMessage user
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a FansclubMessage.
         * @memberof webcast
         * @interface IFansclubMessage
         * @augments webcast.FansclubMessage.$Properties
         * @deprecated Use webcast.FansclubMessage.$Properties instead.
         */

        /**
         * Shape of a FansclubMessage.
         * @typedef {webcast.FansclubMessage.$Properties} webcast.FansclubMessage.$Shape
         */

        /**
         * Constructs a new FansclubMessage.
         * @memberof webcast
         * @classdesc Represents a FansclubMessage.
         * @constructor
         * @param {webcast.FansclubMessage.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const FansclubMessage = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * FansclubMessage common.
         * @member {webcast.Common.$Properties|null|undefined} common
         * @memberof webcast.FansclubMessage
         * @instance
         */
        FansclubMessage.prototype.common = null;

        /**
         * FansclubMessage action.
         * @member {number} action
         * @memberof webcast.FansclubMessage
         * @instance
         */
        FansclubMessage.prototype.action = 0;

        /**
         * FansclubMessage content.
         * @member {string} content
         * @memberof webcast.FansclubMessage
         * @instance
         */
        FansclubMessage.prototype.content = "";

        /**
         * FansclubMessage user.
         * @member {webcast.User.$Properties|null|undefined} user
         * @memberof webcast.FansclubMessage
         * @instance
         */
        FansclubMessage.prototype.user = null;

        /**
         * Creates a new FansclubMessage instance using the specified properties.
         * @function create
         * @memberof webcast.FansclubMessage
         * @static
         * @param {webcast.FansclubMessage.$Properties=} [properties] Properties to set
         * @returns {webcast.FansclubMessage} FansclubMessage instance
         * @type {{
         *   (properties: webcast.FansclubMessage.$Shape): webcast.FansclubMessage & webcast.FansclubMessage.$Shape;
         *   (properties?: webcast.FansclubMessage.$Properties): webcast.FansclubMessage;
         * }}
         */
        FansclubMessage.create = function(properties) {
            return new FansclubMessage(properties);
        };

        /**
         * Encodes the specified FansclubMessage message. Does not implicitly {@link webcast.FansclubMessage.verify|verify} messages.
         * @function encode
         * @memberof webcast.FansclubMessage
         * @static
         * @param {webcast.FansclubMessage.$Properties} message FansclubMessage message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        FansclubMessage.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.common != null && $Object.hasOwnProperty.call(message, "common"))
                $root.webcast.Common.encode(message.common, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.action != null && $Object.hasOwnProperty.call(message, "action"))
                writer.uint32(/* id 2, wireType 0 =*/16).int32(message.action);
            if (message.content != null && $Object.hasOwnProperty.call(message, "content"))
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.content);
            if (message.user != null && $Object.hasOwnProperty.call(message, "user"))
                $root.webcast.User.encode(message.user, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a FansclubMessage message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.FansclubMessage
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.FansclubMessage & webcast.FansclubMessage.$Shape} FansclubMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        FansclubMessage.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.webcast.FansclubMessage();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = $root.webcast.Common.decode(reader, reader.size(), $undefined, _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.action = reader.int32();
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.content = reader.string();
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.user = $root.webcast.User.decode(reader, reader.size(), $undefined, _depth + 1, message.user);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return FansclubMessage;
    })();

    webcast.RoomUserSeqMessage = (function() {

        /**
         * Properties of a RoomUserSeqMessage.
         * @typedef {Object} webcast.RoomUserSeqMessage.$Properties
         * @property {webcast.Common.$Properties|null} [common] RoomUserSeqMessage common
         * @property {Array.<webcast.Contributor.$Properties>|null} [ranks] RoomUserSeqMessage ranks
         * @property {Long|null} [total] RoomUserSeqMessage total
         * @property {Long|null} [totalUser] RoomUserSeqMessage totalUser
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a RoomUserSeqMessage.
         * @memberof webcast
         * @interface IRoomUserSeqMessage
         * @augments webcast.RoomUserSeqMessage.$Properties
         * @deprecated Use webcast.RoomUserSeqMessage.$Properties instead.
         */

        /**
         * Shape of a RoomUserSeqMessage.
         * @typedef {webcast.RoomUserSeqMessage.$Properties} webcast.RoomUserSeqMessage.$Shape
         */

        /**
         * Constructs a new RoomUserSeqMessage.
         * @memberof webcast
         * @classdesc Represents a RoomUserSeqMessage.
         * @constructor
         * @param {webcast.RoomUserSeqMessage.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const RoomUserSeqMessage = function (properties) {
            this.ranks = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * RoomUserSeqMessage common.
         * @member {webcast.Common.$Properties|null|undefined} common
         * @memberof webcast.RoomUserSeqMessage
         * @instance
         */
        RoomUserSeqMessage.prototype.common = null;

        /**
         * RoomUserSeqMessage ranks.
         * @member {Array.<webcast.Contributor.$Properties>} ranks
         * @memberof webcast.RoomUserSeqMessage
         * @instance
         */
        RoomUserSeqMessage.prototype.ranks = $util.emptyArray;

        /**
         * RoomUserSeqMessage total.
         * @member {Long} total
         * @memberof webcast.RoomUserSeqMessage
         * @instance
         */
        RoomUserSeqMessage.prototype.total = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * RoomUserSeqMessage totalUser.
         * @member {Long} totalUser
         * @memberof webcast.RoomUserSeqMessage
         * @instance
         */
        RoomUserSeqMessage.prototype.totalUser = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Creates a new RoomUserSeqMessage instance using the specified properties.
         * @function create
         * @memberof webcast.RoomUserSeqMessage
         * @static
         * @param {webcast.RoomUserSeqMessage.$Properties=} [properties] Properties to set
         * @returns {webcast.RoomUserSeqMessage} RoomUserSeqMessage instance
         * @type {{
         *   (properties: webcast.RoomUserSeqMessage.$Shape): webcast.RoomUserSeqMessage & webcast.RoomUserSeqMessage.$Shape;
         *   (properties?: webcast.RoomUserSeqMessage.$Properties): webcast.RoomUserSeqMessage;
         * }}
         */
        RoomUserSeqMessage.create = function(properties) {
            return new RoomUserSeqMessage(properties);
        };

        /**
         * Encodes the specified RoomUserSeqMessage message. Does not implicitly {@link webcast.RoomUserSeqMessage.verify|verify} messages.
         * @function encode
         * @memberof webcast.RoomUserSeqMessage
         * @static
         * @param {webcast.RoomUserSeqMessage.$Properties} message RoomUserSeqMessage message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        RoomUserSeqMessage.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.common != null && $Object.hasOwnProperty.call(message, "common"))
                $root.webcast.Common.encode(message.common, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.ranks != null && message.ranks.length)
                for (let i = 0; i < message.ranks.length; ++i)
                    $root.webcast.Contributor.encode(message.ranks[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.total != null && $Object.hasOwnProperty.call(message, "total"))
                writer.uint32(/* id 3, wireType 0 =*/24).int64(message.total);
            if (message.totalUser != null && $Object.hasOwnProperty.call(message, "totalUser"))
                writer.uint32(/* id 7, wireType 0 =*/56).int64(message.totalUser);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a RoomUserSeqMessage message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.RoomUserSeqMessage
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.RoomUserSeqMessage & webcast.RoomUserSeqMessage.$Shape} RoomUserSeqMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        RoomUserSeqMessage.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.webcast.RoomUserSeqMessage();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = $root.webcast.Common.decode(reader, reader.size(), $undefined, _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.ranks && message.ranks.length))
                            message.ranks = [];
                        message.ranks.push($root.webcast.Contributor.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.total = reader.int64();
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        message.totalUser = reader.int64();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return RoomUserSeqMessage;
    })();

    webcast.Contributor = (function() {

        /**
         * Properties of a Contributor.
         * @typedef {Object} webcast.Contributor.$Properties
         * @property {Long|null} [score] Contributor score
         * @property {webcast.User.$Properties|null} [user] Contributor user
         * @property {Long|null} [rank] Contributor rank
         * @property {boolean|null} [isHidden] Contributor isHidden
         * @property {string|null} [scoreDescription] Contributor scoreDescription
         * @property {string|null} [exactlyScore] Contributor exactlyScore
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Contributor.
         * @memberof webcast
         * @interface IContributor
         * @augments webcast.Contributor.$Properties
         * @deprecated Use webcast.Contributor.$Properties instead.
         */

        /**
         * Shape of a Contributor.
         * @typedef {webcast.Contributor.$Properties} webcast.Contributor.$Shape
         */

        /**
         * Constructs a new Contributor.
         * @memberof webcast
         * @classdesc Represents a Contributor.
         * @constructor
         * @param {webcast.Contributor.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Contributor = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Contributor score.
         * @member {Long} score
         * @memberof webcast.Contributor
         * @instance
         */
        Contributor.prototype.score = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Contributor user.
         * @member {webcast.User.$Properties|null|undefined} user
         * @memberof webcast.Contributor
         * @instance
         */
        Contributor.prototype.user = null;

        /**
         * Contributor rank.
         * @member {Long} rank
         * @memberof webcast.Contributor
         * @instance
         */
        Contributor.prototype.rank = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Contributor isHidden.
         * @member {boolean} isHidden
         * @memberof webcast.Contributor
         * @instance
         */
        Contributor.prototype.isHidden = false;

        /**
         * Contributor scoreDescription.
         * @member {string} scoreDescription
         * @memberof webcast.Contributor
         * @instance
         */
        Contributor.prototype.scoreDescription = "";

        /**
         * Contributor exactlyScore.
         * @member {string} exactlyScore
         * @memberof webcast.Contributor
         * @instance
         */
        Contributor.prototype.exactlyScore = "";

        /**
         * Creates a new Contributor instance using the specified properties.
         * @function create
         * @memberof webcast.Contributor
         * @static
         * @param {webcast.Contributor.$Properties=} [properties] Properties to set
         * @returns {webcast.Contributor} Contributor instance
         * @type {{
         *   (properties: webcast.Contributor.$Shape): webcast.Contributor & webcast.Contributor.$Shape;
         *   (properties?: webcast.Contributor.$Properties): webcast.Contributor;
         * }}
         */
        Contributor.create = function(properties) {
            return new Contributor(properties);
        };

        /**
         * Encodes the specified Contributor message. Does not implicitly {@link webcast.Contributor.verify|verify} messages.
         * @function encode
         * @memberof webcast.Contributor
         * @static
         * @param {webcast.Contributor.$Properties} message Contributor message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Contributor.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.score != null && $Object.hasOwnProperty.call(message, "score"))
                writer.uint32(/* id 1, wireType 0 =*/8).int64(message.score);
            if (message.user != null && $Object.hasOwnProperty.call(message, "user"))
                $root.webcast.User.encode(message.user, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.rank != null && $Object.hasOwnProperty.call(message, "rank"))
                writer.uint32(/* id 3, wireType 0 =*/24).int64(message.rank);
            if (message.isHidden != null && $Object.hasOwnProperty.call(message, "isHidden"))
                writer.uint32(/* id 5, wireType 0 =*/40).bool(message.isHidden);
            if (message.scoreDescription != null && $Object.hasOwnProperty.call(message, "scoreDescription"))
                writer.uint32(/* id 6, wireType 2 =*/50).string(message.scoreDescription);
            if (message.exactlyScore != null && $Object.hasOwnProperty.call(message, "exactlyScore"))
                writer.uint32(/* id 7, wireType 2 =*/58).string(message.exactlyScore);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a Contributor message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.Contributor
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.Contributor & webcast.Contributor.$Shape} Contributor
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Contributor.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.webcast.Contributor();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        message.score = reader.int64();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.user = $root.webcast.User.decode(reader, reader.size(), $undefined, _depth + 1, message.user);
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.rank = reader.int64();
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        message.isHidden = reader.bool();
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        message.scoreDescription = reader.string();
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        message.exactlyScore = reader.string();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Contributor;
    })();

    webcast.RoomStatsMessage = (function() {

        /**
         * Properties of a RoomStatsMessage.
         * @typedef {Object} webcast.RoomStatsMessage.$Properties
         * @property {webcast.Common.$Properties|null} [common] RoomStatsMessage common
         * @property {string|null} [displayLong] RoomStatsMessage displayLong
         * @property {Long|null} [displayValue] RoomStatsMessage displayValue
         * @property {Long|null} [displayType] RoomStatsMessage displayType
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a RoomStatsMessage.
         * @memberof webcast
         * @interface IRoomStatsMessage
         * @augments webcast.RoomStatsMessage.$Properties
         * @deprecated Use webcast.RoomStatsMessage.$Properties instead.
         */

        /**
         * Shape of a RoomStatsMessage.
         * @typedef {webcast.RoomStatsMessage.$Properties} webcast.RoomStatsMessage.$Shape
         */

        /**
         * Constructs a new RoomStatsMessage.
         * @memberof webcast
         * @classdesc Represents a RoomStatsMessage.
         * @constructor
         * @param {webcast.RoomStatsMessage.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const RoomStatsMessage = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * RoomStatsMessage common.
         * @member {webcast.Common.$Properties|null|undefined} common
         * @memberof webcast.RoomStatsMessage
         * @instance
         */
        RoomStatsMessage.prototype.common = null;

        /**
         * RoomStatsMessage displayLong.
         * @member {string} displayLong
         * @memberof webcast.RoomStatsMessage
         * @instance
         */
        RoomStatsMessage.prototype.displayLong = "";

        /**
         * RoomStatsMessage displayValue.
         * @member {Long} displayValue
         * @memberof webcast.RoomStatsMessage
         * @instance
         */
        RoomStatsMessage.prototype.displayValue = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * RoomStatsMessage displayType.
         * @member {Long} displayType
         * @memberof webcast.RoomStatsMessage
         * @instance
         */
        RoomStatsMessage.prototype.displayType = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Creates a new RoomStatsMessage instance using the specified properties.
         * @function create
         * @memberof webcast.RoomStatsMessage
         * @static
         * @param {webcast.RoomStatsMessage.$Properties=} [properties] Properties to set
         * @returns {webcast.RoomStatsMessage} RoomStatsMessage instance
         * @type {{
         *   (properties: webcast.RoomStatsMessage.$Shape): webcast.RoomStatsMessage & webcast.RoomStatsMessage.$Shape;
         *   (properties?: webcast.RoomStatsMessage.$Properties): webcast.RoomStatsMessage;
         * }}
         */
        RoomStatsMessage.create = function(properties) {
            return new RoomStatsMessage(properties);
        };

        /**
         * Encodes the specified RoomStatsMessage message. Does not implicitly {@link webcast.RoomStatsMessage.verify|verify} messages.
         * @function encode
         * @memberof webcast.RoomStatsMessage
         * @static
         * @param {webcast.RoomStatsMessage.$Properties} message RoomStatsMessage message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        RoomStatsMessage.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.common != null && $Object.hasOwnProperty.call(message, "common"))
                $root.webcast.Common.encode(message.common, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.displayLong != null && $Object.hasOwnProperty.call(message, "displayLong"))
                writer.uint32(/* id 4, wireType 2 =*/34).string(message.displayLong);
            if (message.displayValue != null && $Object.hasOwnProperty.call(message, "displayValue"))
                writer.uint32(/* id 5, wireType 0 =*/40).int64(message.displayValue);
            if (message.displayType != null && $Object.hasOwnProperty.call(message, "displayType"))
                writer.uint32(/* id 10, wireType 0 =*/80).int64(message.displayType);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a RoomStatsMessage message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.RoomStatsMessage
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.RoomStatsMessage & webcast.RoomStatsMessage.$Shape} RoomStatsMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        RoomStatsMessage.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.webcast.RoomStatsMessage();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = $root.webcast.Common.decode(reader, reader.size(), $undefined, _depth + 1, message.common);
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.displayLong = reader.string();
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        message.displayValue = reader.int64();
                        continue;
                    }
                case 10: {
                        if (wireType !== 0)
                            break;
                        message.displayType = reader.int64();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return RoomStatsMessage;
    })();

    webcast.UpdateFanTicketMessage = (function() {

        /**
         * Properties of an UpdateFanTicketMessage.
         * @typedef {Object} webcast.UpdateFanTicketMessage.$Properties
         * @property {webcast.Common.$Properties|null} [common] UpdateFanTicketMessage common
         * @property {Long|null} [roomFanTicketCount] UpdateFanTicketMessage roomFanTicketCount
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an UpdateFanTicketMessage.
         * @memberof webcast
         * @interface IUpdateFanTicketMessage
         * @augments webcast.UpdateFanTicketMessage.$Properties
         * @deprecated Use webcast.UpdateFanTicketMessage.$Properties instead.
         */

        /**
         * Shape of an UpdateFanTicketMessage.
         * @typedef {webcast.UpdateFanTicketMessage.$Properties} webcast.UpdateFanTicketMessage.$Shape
         */

        /**
         * Constructs a new UpdateFanTicketMessage.
         * @memberof webcast
         * @classdesc Represents an UpdateFanTicketMessage.
         * @constructor
         * @param {webcast.UpdateFanTicketMessage.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const UpdateFanTicketMessage = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * UpdateFanTicketMessage common.
         * @member {webcast.Common.$Properties|null|undefined} common
         * @memberof webcast.UpdateFanTicketMessage
         * @instance
         */
        UpdateFanTicketMessage.prototype.common = null;

        /**
         * UpdateFanTicketMessage roomFanTicketCount.
         * @member {Long} roomFanTicketCount
         * @memberof webcast.UpdateFanTicketMessage
         * @instance
         */
        UpdateFanTicketMessage.prototype.roomFanTicketCount = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Creates a new UpdateFanTicketMessage instance using the specified properties.
         * @function create
         * @memberof webcast.UpdateFanTicketMessage
         * @static
         * @param {webcast.UpdateFanTicketMessage.$Properties=} [properties] Properties to set
         * @returns {webcast.UpdateFanTicketMessage} UpdateFanTicketMessage instance
         * @type {{
         *   (properties: webcast.UpdateFanTicketMessage.$Shape): webcast.UpdateFanTicketMessage & webcast.UpdateFanTicketMessage.$Shape;
         *   (properties?: webcast.UpdateFanTicketMessage.$Properties): webcast.UpdateFanTicketMessage;
         * }}
         */
        UpdateFanTicketMessage.create = function(properties) {
            return new UpdateFanTicketMessage(properties);
        };

        /**
         * Encodes the specified UpdateFanTicketMessage message. Does not implicitly {@link webcast.UpdateFanTicketMessage.verify|verify} messages.
         * @function encode
         * @memberof webcast.UpdateFanTicketMessage
         * @static
         * @param {webcast.UpdateFanTicketMessage.$Properties} message UpdateFanTicketMessage message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        UpdateFanTicketMessage.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.common != null && $Object.hasOwnProperty.call(message, "common"))
                $root.webcast.Common.encode(message.common, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.roomFanTicketCount != null && $Object.hasOwnProperty.call(message, "roomFanTicketCount"))
                writer.uint32(/* id 3, wireType 0 =*/24).int64(message.roomFanTicketCount);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an UpdateFanTicketMessage message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.UpdateFanTicketMessage
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.UpdateFanTicketMessage & webcast.UpdateFanTicketMessage.$Shape} UpdateFanTicketMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        UpdateFanTicketMessage.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.webcast.UpdateFanTicketMessage();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = $root.webcast.Common.decode(reader, reader.size(), $undefined, _depth + 1, message.common);
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.roomFanTicketCount = reader.int64();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return UpdateFanTicketMessage;
    })();

    webcast.ControlMessage = (function() {

        /**
         * Properties of a ControlMessage.
         * @typedef {Object} webcast.ControlMessage.$Properties
         * @property {webcast.Common.$Properties|null} [common] ControlMessage common
         * @property {Long|null} [action] ControlMessage action
         * @property {string|null} [tips] ControlMessage tips
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ControlMessage.
         * @memberof webcast
         * @interface IControlMessage
         * @augments webcast.ControlMessage.$Properties
         * @deprecated Use webcast.ControlMessage.$Properties instead.
         */

        /**
         * Shape of a ControlMessage.
         * @typedef {webcast.ControlMessage.$Properties} webcast.ControlMessage.$Shape
         */

        /**
         * Constructs a new ControlMessage.
         * @memberof webcast
         * @classdesc Represents a ControlMessage.
         * @constructor
         * @param {webcast.ControlMessage.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ControlMessage = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ControlMessage common.
         * @member {webcast.Common.$Properties|null|undefined} common
         * @memberof webcast.ControlMessage
         * @instance
         */
        ControlMessage.prototype.common = null;

        /**
         * ControlMessage action.
         * @member {Long} action
         * @memberof webcast.ControlMessage
         * @instance
         */
        ControlMessage.prototype.action = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * ControlMessage tips.
         * @member {string} tips
         * @memberof webcast.ControlMessage
         * @instance
         */
        ControlMessage.prototype.tips = "";

        /**
         * Creates a new ControlMessage instance using the specified properties.
         * @function create
         * @memberof webcast.ControlMessage
         * @static
         * @param {webcast.ControlMessage.$Properties=} [properties] Properties to set
         * @returns {webcast.ControlMessage} ControlMessage instance
         * @type {{
         *   (properties: webcast.ControlMessage.$Shape): webcast.ControlMessage & webcast.ControlMessage.$Shape;
         *   (properties?: webcast.ControlMessage.$Properties): webcast.ControlMessage;
         * }}
         */
        ControlMessage.create = function(properties) {
            return new ControlMessage(properties);
        };

        /**
         * Encodes the specified ControlMessage message. Does not implicitly {@link webcast.ControlMessage.verify|verify} messages.
         * @function encode
         * @memberof webcast.ControlMessage
         * @static
         * @param {webcast.ControlMessage.$Properties} message ControlMessage message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ControlMessage.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.common != null && $Object.hasOwnProperty.call(message, "common"))
                $root.webcast.Common.encode(message.common, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.action != null && $Object.hasOwnProperty.call(message, "action"))
                writer.uint32(/* id 2, wireType 0 =*/16).int64(message.action);
            if (message.tips != null && $Object.hasOwnProperty.call(message, "tips"))
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.tips);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ControlMessage message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.ControlMessage
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.ControlMessage & webcast.ControlMessage.$Shape} ControlMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ControlMessage.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.webcast.ControlMessage();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = $root.webcast.Common.decode(reader, reader.size(), $undefined, _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.action = reader.int64();
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.tips = reader.string();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return ControlMessage;
    })();

    webcast.RoomMessage = (function() {

        /**
         * Properties of a RoomMessage.
         * @typedef {Object} webcast.RoomMessage.$Properties
         * @property {webcast.Common.$Properties|null} [common] RoomMessage common
         * @property {string|null} [content] RoomMessage content
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a RoomMessage.
         * @memberof webcast
         * @interface IRoomMessage
         * @augments webcast.RoomMessage.$Properties
         * @deprecated Use webcast.RoomMessage.$Properties instead.
         */

        /**
         * Shape of a RoomMessage.
         * @typedef {webcast.RoomMessage.$Properties} webcast.RoomMessage.$Shape
         */

        /**
         * Constructs a new RoomMessage.
         * @memberof webcast
         * @classdesc Represents a RoomMessage.
         * @constructor
         * @param {webcast.RoomMessage.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const RoomMessage = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * RoomMessage common.
         * @member {webcast.Common.$Properties|null|undefined} common
         * @memberof webcast.RoomMessage
         * @instance
         */
        RoomMessage.prototype.common = null;

        /**
         * RoomMessage content.
         * @member {string} content
         * @memberof webcast.RoomMessage
         * @instance
         */
        RoomMessage.prototype.content = "";

        /**
         * Creates a new RoomMessage instance using the specified properties.
         * @function create
         * @memberof webcast.RoomMessage
         * @static
         * @param {webcast.RoomMessage.$Properties=} [properties] Properties to set
         * @returns {webcast.RoomMessage} RoomMessage instance
         * @type {{
         *   (properties: webcast.RoomMessage.$Shape): webcast.RoomMessage & webcast.RoomMessage.$Shape;
         *   (properties?: webcast.RoomMessage.$Properties): webcast.RoomMessage;
         * }}
         */
        RoomMessage.create = function(properties) {
            return new RoomMessage(properties);
        };

        /**
         * Encodes the specified RoomMessage message. Does not implicitly {@link webcast.RoomMessage.verify|verify} messages.
         * @function encode
         * @memberof webcast.RoomMessage
         * @static
         * @param {webcast.RoomMessage.$Properties} message RoomMessage message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        RoomMessage.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.common != null && $Object.hasOwnProperty.call(message, "common"))
                $root.webcast.Common.encode(message.common, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.content != null && $Object.hasOwnProperty.call(message, "content"))
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.content);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a RoomMessage message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.RoomMessage
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.RoomMessage & webcast.RoomMessage.$Shape} RoomMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        RoomMessage.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.webcast.RoomMessage();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = $root.webcast.Common.decode(reader, reader.size(), $undefined, _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.content = reader.string();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return RoomMessage;
    })();

    webcast.RoomIntroMessage = (function() {

        /**
         * Properties of a RoomIntroMessage.
         * @typedef {Object} webcast.RoomIntroMessage.$Properties
         * @property {webcast.Common.$Properties|null} [common] RoomIntroMessage common
         * @property {webcast.User.$Properties|null} [user] RoomIntroMessage user
         * @property {string|null} [intro] RoomIntroMessage intro
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a RoomIntroMessage.
         * @memberof webcast
         * @interface IRoomIntroMessage
         * @augments webcast.RoomIntroMessage.$Properties
         * @deprecated Use webcast.RoomIntroMessage.$Properties instead.
         */

        /**
         * Shape of a RoomIntroMessage.
         * @typedef {webcast.RoomIntroMessage.$Properties} webcast.RoomIntroMessage.$Shape
         */

        /**
         * Constructs a new RoomIntroMessage.
         * @memberof webcast
         * @classdesc Represents a RoomIntroMessage.
         * @constructor
         * @param {webcast.RoomIntroMessage.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const RoomIntroMessage = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * RoomIntroMessage common.
         * @member {webcast.Common.$Properties|null|undefined} common
         * @memberof webcast.RoomIntroMessage
         * @instance
         */
        RoomIntroMessage.prototype.common = null;

        /**
         * RoomIntroMessage user.
         * @member {webcast.User.$Properties|null|undefined} user
         * @memberof webcast.RoomIntroMessage
         * @instance
         */
        RoomIntroMessage.prototype.user = null;

        /**
         * RoomIntroMessage intro.
         * @member {string} intro
         * @memberof webcast.RoomIntroMessage
         * @instance
         */
        RoomIntroMessage.prototype.intro = "";

        /**
         * Creates a new RoomIntroMessage instance using the specified properties.
         * @function create
         * @memberof webcast.RoomIntroMessage
         * @static
         * @param {webcast.RoomIntroMessage.$Properties=} [properties] Properties to set
         * @returns {webcast.RoomIntroMessage} RoomIntroMessage instance
         * @type {{
         *   (properties: webcast.RoomIntroMessage.$Shape): webcast.RoomIntroMessage & webcast.RoomIntroMessage.$Shape;
         *   (properties?: webcast.RoomIntroMessage.$Properties): webcast.RoomIntroMessage;
         * }}
         */
        RoomIntroMessage.create = function(properties) {
            return new RoomIntroMessage(properties);
        };

        /**
         * Encodes the specified RoomIntroMessage message. Does not implicitly {@link webcast.RoomIntroMessage.verify|verify} messages.
         * @function encode
         * @memberof webcast.RoomIntroMessage
         * @static
         * @param {webcast.RoomIntroMessage.$Properties} message RoomIntroMessage message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        RoomIntroMessage.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.common != null && $Object.hasOwnProperty.call(message, "common"))
                $root.webcast.Common.encode(message.common, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.user != null && $Object.hasOwnProperty.call(message, "user"))
                $root.webcast.User.encode(message.user, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.intro != null && $Object.hasOwnProperty.call(message, "intro"))
                writer.uint32(/* id 4, wireType 2 =*/34).string(message.intro);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a RoomIntroMessage message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.RoomIntroMessage
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.RoomIntroMessage & webcast.RoomIntroMessage.$Shape} RoomIntroMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        RoomIntroMessage.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.webcast.RoomIntroMessage();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.common = $root.webcast.Common.decode(reader, reader.size(), $undefined, _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.user = $root.webcast.User.decode(reader, reader.size(), $undefined, _depth + 1, message.user);
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.intro = reader.string();
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return RoomIntroMessage;
    })();

    return webcast;
})();

export {
  $root as default
};
