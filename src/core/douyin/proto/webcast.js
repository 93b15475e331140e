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

    webcast.TextCommon = (function() {

        /**
         * Properties of a TextCommon.
         * @typedef {Object} webcast.TextCommon.$Properties
         * @property {string|null} [method] TextCommon method
         * @property {Long|null} [msgId] TextCommon msgId
         * @property {Long|null} [roomId] TextCommon roomId
         * @property {Long|null} [createTime] TextCommon createTime
         * @property {string|null} [describe] TextCommon describe
         * @property {webcast.Text.$Properties|null} [displayText] TextCommon displayText
         * @property {webcast.User.$Properties|null} [user] TextCommon user
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a TextCommon.
         * @memberof webcast
         * @interface ITextCommon
         * @augments webcast.TextCommon.$Properties
         * @deprecated Use webcast.TextCommon.$Properties instead.
         */

        /**
         * Shape of a TextCommon.
         * @typedef {webcast.TextCommon.$Properties} webcast.TextCommon.$Shape
         */

        /**
         * Constructs a new TextCommon.
         * @memberof webcast
         * @classdesc Represents a TextCommon.
         * @constructor
         * @param {webcast.TextCommon.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const TextCommon = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * TextCommon method.
         * @member {string} method
         * @memberof webcast.TextCommon
         * @instance
         */
        TextCommon.prototype.method = "";

        /**
         * TextCommon msgId.
         * @member {Long} msgId
         * @memberof webcast.TextCommon
         * @instance
         */
        TextCommon.prototype.msgId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * TextCommon roomId.
         * @member {Long} roomId
         * @memberof webcast.TextCommon
         * @instance
         */
        TextCommon.prototype.roomId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * TextCommon createTime.
         * @member {Long} createTime
         * @memberof webcast.TextCommon
         * @instance
         */
        TextCommon.prototype.createTime = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * TextCommon describe.
         * @member {string} describe
         * @memberof webcast.TextCommon
         * @instance
         */
        TextCommon.prototype.describe = "";

        /**
         * TextCommon displayText.
         * @member {webcast.Text.$Properties|null|undefined} displayText
         * @memberof webcast.TextCommon
         * @instance
         */
        TextCommon.prototype.displayText = null;

        /**
         * TextCommon user.
         * @member {webcast.User.$Properties|null|undefined} user
         * @memberof webcast.TextCommon
         * @instance
         */
        TextCommon.prototype.user = null;

        /**
         * Creates a new TextCommon instance using the specified properties.
         * @function create
         * @memberof webcast.TextCommon
         * @static
         * @param {webcast.TextCommon.$Properties=} [properties] Properties to set
         * @returns {webcast.TextCommon} TextCommon instance
         * @type {{
         *   (properties: webcast.TextCommon.$Shape): webcast.TextCommon & webcast.TextCommon.$Shape;
         *   (properties?: webcast.TextCommon.$Properties): webcast.TextCommon;
         * }}
         */
        TextCommon.create = function(properties) {
            return new TextCommon(properties);
        };

        /**
         * Encodes the specified TextCommon message. Does not implicitly {@link webcast.TextCommon.verify|verify} messages.
         * @function encode
         * @memberof webcast.TextCommon
         * @static
         * @param {webcast.TextCommon.$Properties} message TextCommon message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        TextCommon.encode = function (message, writer, _depth) {
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
            if (message.displayText != null && $Object.hasOwnProperty.call(message, "displayText"))
                $root.webcast.Text.encode(message.displayText, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
            if (message.user != null && $Object.hasOwnProperty.call(message, "user"))
                $root.webcast.User.encode(message.user, writer.uint32(/* id 15, wireType 2 =*/122).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a TextCommon message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.TextCommon
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.TextCommon & webcast.TextCommon.$Shape} TextCommon
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        TextCommon.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.webcast.TextCommon();
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
                case 8: {
                        if (wireType !== 2)
                            break;
                        message.displayText = $root.webcast.Text.decode(reader, reader.size(), $undefined, _depth + 1, message.displayText);
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

        return TextCommon;
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
         * @property {webcast.TextPieceUser.$Properties|null} [userValue] TextPiece userValue
         * @property {webcast.TextPieceGift.$Properties|null} [giftValue] TextPiece giftValue
         * @property {webcast.PatternRef.$Properties|null} [patternRefValue] TextPiece patternRefValue
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
         * TextPiece userValue.
         * @member {webcast.TextPieceUser.$Properties|null|undefined} userValue
         * @memberof webcast.TextPiece
         * @instance
         */
        TextPiece.prototype.userValue = null;

        /**
         * TextPiece giftValue.
         * @member {webcast.TextPieceGift.$Properties|null|undefined} giftValue
         * @memberof webcast.TextPiece
         * @instance
         */
        TextPiece.prototype.giftValue = null;

        /**
         * TextPiece patternRefValue.
         * @member {webcast.PatternRef.$Properties|null|undefined} patternRefValue
         * @memberof webcast.TextPiece
         * @instance
         */
        TextPiece.prototype.patternRefValue = null;

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
            if (message.userValue != null && $Object.hasOwnProperty.call(message, "userValue"))
                $root.webcast.TextPieceUser.encode(message.userValue, writer.uint32(/* id 21, wireType 2 =*/170).fork(), _depth + 1).ldelim();
            if (message.giftValue != null && $Object.hasOwnProperty.call(message, "giftValue"))
                $root.webcast.TextPieceGift.encode(message.giftValue, writer.uint32(/* id 22, wireType 2 =*/178).fork(), _depth + 1).ldelim();
            if (message.patternRefValue != null && $Object.hasOwnProperty.call(message, "patternRefValue"))
                $root.webcast.PatternRef.encode(message.patternRefValue, writer.uint32(/* id 24, wireType 2 =*/194).fork(), _depth + 1).ldelim();
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
                case 21: {
                        if (wireType !== 2)
                            break;
                        message.userValue = $root.webcast.TextPieceUser.decode(reader, reader.size(), $undefined, _depth + 1, message.userValue);
                        continue;
                    }
                case 22: {
                        if (wireType !== 2)
                            break;
                        message.giftValue = $root.webcast.TextPieceGift.decode(reader, reader.size(), $undefined, _depth + 1, message.giftValue);
                        continue;
                    }
                case 24: {
                        if (wireType !== 2)
                            break;
                        message.patternRefValue = $root.webcast.PatternRef.decode(reader, reader.size(), $undefined, _depth + 1, message.patternRefValue);
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

    webcast.TextPieceUser = (function() {

        /**
         * Properties of a TextPieceUser.
         * @typedef {Object} webcast.TextPieceUser.$Properties
         * @property {webcast.User.$Properties|null} [user] TextPieceUser user
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a TextPieceUser.
         * @memberof webcast
         * @interface ITextPieceUser
         * @augments webcast.TextPieceUser.$Properties
         * @deprecated Use webcast.TextPieceUser.$Properties instead.
         */

        /**
         * Shape of a TextPieceUser.
         * @typedef {webcast.TextPieceUser.$Properties} webcast.TextPieceUser.$Shape
         */

        /**
         * Constructs a new TextPieceUser.
         * @memberof webcast
         * @classdesc Represents a TextPieceUser.
         * @constructor
         * @param {webcast.TextPieceUser.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const TextPieceUser = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * TextPieceUser user.
         * @member {webcast.User.$Properties|null|undefined} user
         * @memberof webcast.TextPieceUser
         * @instance
         */
        TextPieceUser.prototype.user = null;

        /**
         * Creates a new TextPieceUser instance using the specified properties.
         * @function create
         * @memberof webcast.TextPieceUser
         * @static
         * @param {webcast.TextPieceUser.$Properties=} [properties] Properties to set
         * @returns {webcast.TextPieceUser} TextPieceUser instance
         * @type {{
         *   (properties: webcast.TextPieceUser.$Shape): webcast.TextPieceUser & webcast.TextPieceUser.$Shape;
         *   (properties?: webcast.TextPieceUser.$Properties): webcast.TextPieceUser;
         * }}
         */
        TextPieceUser.create = function(properties) {
            return new TextPieceUser(properties);
        };

        /**
         * Encodes the specified TextPieceUser message. Does not implicitly {@link webcast.TextPieceUser.verify|verify} messages.
         * @function encode
         * @memberof webcast.TextPieceUser
         * @static
         * @param {webcast.TextPieceUser.$Properties} message TextPieceUser message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        TextPieceUser.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.user != null && $Object.hasOwnProperty.call(message, "user"))
                $root.webcast.User.encode(message.user, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a TextPieceUser message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.TextPieceUser
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.TextPieceUser & webcast.TextPieceUser.$Shape} TextPieceUser
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        TextPieceUser.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.webcast.TextPieceUser();
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

        return TextPieceUser;
    })();

    webcast.TextPieceGift = (function() {

        /**
         * Properties of a TextPieceGift.
         * @typedef {Object} webcast.TextPieceGift.$Properties
         * @property {webcast.PatternRef.$Properties|null} [nameRef] TextPieceGift nameRef
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a TextPieceGift.
         * @memberof webcast
         * @interface ITextPieceGift
         * @augments webcast.TextPieceGift.$Properties
         * @deprecated Use webcast.TextPieceGift.$Properties instead.
         */

        /**
         * Shape of a TextPieceGift.
         * @typedef {webcast.TextPieceGift.$Properties} webcast.TextPieceGift.$Shape
         */

        /**
         * Constructs a new TextPieceGift.
         * @memberof webcast
         * @classdesc Represents a TextPieceGift.
         * @constructor
         * @param {webcast.TextPieceGift.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const TextPieceGift = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * TextPieceGift nameRef.
         * @member {webcast.PatternRef.$Properties|null|undefined} nameRef
         * @memberof webcast.TextPieceGift
         * @instance
         */
        TextPieceGift.prototype.nameRef = null;

        /**
         * Creates a new TextPieceGift instance using the specified properties.
         * @function create
         * @memberof webcast.TextPieceGift
         * @static
         * @param {webcast.TextPieceGift.$Properties=} [properties] Properties to set
         * @returns {webcast.TextPieceGift} TextPieceGift instance
         * @type {{
         *   (properties: webcast.TextPieceGift.$Shape): webcast.TextPieceGift & webcast.TextPieceGift.$Shape;
         *   (properties?: webcast.TextPieceGift.$Properties): webcast.TextPieceGift;
         * }}
         */
        TextPieceGift.create = function(properties) {
            return new TextPieceGift(properties);
        };

        /**
         * Encodes the specified TextPieceGift message. Does not implicitly {@link webcast.TextPieceGift.verify|verify} messages.
         * @function encode
         * @memberof webcast.TextPieceGift
         * @static
         * @param {webcast.TextPieceGift.$Properties} message TextPieceGift message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        TextPieceGift.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.nameRef != null && $Object.hasOwnProperty.call(message, "nameRef"))
                $root.webcast.PatternRef.encode(message.nameRef, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a TextPieceGift message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.TextPieceGift
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.TextPieceGift & webcast.TextPieceGift.$Shape} TextPieceGift
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        TextPieceGift.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.webcast.TextPieceGift();
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
                        message.nameRef = $root.webcast.PatternRef.decode(reader, reader.size(), $undefined, _depth + 1, message.nameRef);
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

        return TextPieceGift;
    })();

    webcast.PatternRef = (function() {

        /**
         * Properties of a PatternRef.
         * @typedef {Object} webcast.PatternRef.$Properties
         * @property {string|null} [defaultPattern] PatternRef defaultPattern
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a PatternRef.
         * @memberof webcast
         * @interface IPatternRef
         * @augments webcast.PatternRef.$Properties
         * @deprecated Use webcast.PatternRef.$Properties instead.
         */

        /**
         * Shape of a PatternRef.
         * @typedef {webcast.PatternRef.$Properties} webcast.PatternRef.$Shape
         */

        /**
         * Constructs a new PatternRef.
         * @memberof webcast
         * @classdesc Represents a PatternRef.
         * @constructor
         * @param {webcast.PatternRef.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const PatternRef = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * PatternRef defaultPattern.
         * @member {string} defaultPattern
         * @memberof webcast.PatternRef
         * @instance
         */
        PatternRef.prototype.defaultPattern = "";

        /**
         * Creates a new PatternRef instance using the specified properties.
         * @function create
         * @memberof webcast.PatternRef
         * @static
         * @param {webcast.PatternRef.$Properties=} [properties] Properties to set
         * @returns {webcast.PatternRef} PatternRef instance
         * @type {{
         *   (properties: webcast.PatternRef.$Shape): webcast.PatternRef & webcast.PatternRef.$Shape;
         *   (properties?: webcast.PatternRef.$Properties): webcast.PatternRef;
         * }}
         */
        PatternRef.create = function(properties) {
            return new PatternRef(properties);
        };

        /**
         * Encodes the specified PatternRef message. Does not implicitly {@link webcast.PatternRef.verify|verify} messages.
         * @function encode
         * @memberof webcast.PatternRef
         * @static
         * @param {webcast.PatternRef.$Properties} message PatternRef message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        PatternRef.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.defaultPattern != null && $Object.hasOwnProperty.call(message, "defaultPattern"))
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.defaultPattern);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a PatternRef message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.PatternRef
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.PatternRef & webcast.PatternRef.$Shape} PatternRef
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        PatternRef.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.webcast.PatternRef();
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

        return PatternRef;
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
         * @property {string|null} [totalUserStr] RoomUserSeqMessage totalUserStr
         * @property {string|null} [totalStr] RoomUserSeqMessage totalStr
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
         * RoomUserSeqMessage totalUserStr.
         * @member {string} totalUserStr
         * @memberof webcast.RoomUserSeqMessage
         * @instance
         */
        RoomUserSeqMessage.prototype.totalUserStr = "";

        /**
         * RoomUserSeqMessage totalStr.
         * @member {string} totalStr
         * @memberof webcast.RoomUserSeqMessage
         * @instance
         */
        RoomUserSeqMessage.prototype.totalStr = "";

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
            if (message.totalUserStr != null && $Object.hasOwnProperty.call(message, "totalUserStr"))
                writer.uint32(/* id 8, wireType 2 =*/66).string(message.totalUserStr);
            if (message.totalStr != null && $Object.hasOwnProperty.call(message, "totalStr"))
                writer.uint32(/* id 9, wireType 2 =*/74).string(message.totalStr);
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
                case 8: {
                        if (wireType !== 2)
                            break;
                        message.totalUserStr = reader.string();
                        continue;
                    }
                case 9: {
                        if (wireType !== 2)
                            break;
                        message.totalStr = reader.string();
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
         * @property {string|null} [displayShort] RoomStatsMessage displayShort
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
         * RoomStatsMessage displayShort.
         * @member {string} displayShort
         * @memberof webcast.RoomStatsMessage
         * @instance
         */
        RoomStatsMessage.prototype.displayShort = "";

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
            if (message.displayShort != null && $Object.hasOwnProperty.call(message, "displayShort"))
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.displayShort);
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
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.displayShort = reader.string();
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
         * @property {string|null} [roomFanTicketCountText] UpdateFanTicketMessage roomFanTicketCountText
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
         * UpdateFanTicketMessage roomFanTicketCountText.
         * @member {string} roomFanTicketCountText
         * @memberof webcast.UpdateFanTicketMessage
         * @instance
         */
        UpdateFanTicketMessage.prototype.roomFanTicketCountText = "";

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
            if (message.roomFanTicketCountText != null && $Object.hasOwnProperty.call(message, "roomFanTicketCountText"))
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.roomFanTicketCountText);
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
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.roomFanTicketCountText = reader.string();
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

    webcast.HeadOnly = (function() {

        /**
         * Properties of a HeadOnly.
         * @typedef {Object} webcast.HeadOnly.$Properties
         * @property {webcast.TextCommon.$Properties|null} [common] HeadOnly common
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a HeadOnly.
         * @memberof webcast
         * @interface IHeadOnly
         * @augments webcast.HeadOnly.$Properties
         * @deprecated Use webcast.HeadOnly.$Properties instead.
         */

        /**
         * Shape of a HeadOnly.
         * @typedef {webcast.HeadOnly.$Properties} webcast.HeadOnly.$Shape
         */

        /**
         * Constructs a new HeadOnly.
         * @memberof webcast
         * @classdesc Represents a HeadOnly.
         * @constructor
         * @param {webcast.HeadOnly.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const HeadOnly = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * HeadOnly common.
         * @member {webcast.TextCommon.$Properties|null|undefined} common
         * @memberof webcast.HeadOnly
         * @instance
         */
        HeadOnly.prototype.common = null;

        /**
         * Creates a new HeadOnly instance using the specified properties.
         * @function create
         * @memberof webcast.HeadOnly
         * @static
         * @param {webcast.HeadOnly.$Properties=} [properties] Properties to set
         * @returns {webcast.HeadOnly} HeadOnly instance
         * @type {{
         *   (properties: webcast.HeadOnly.$Shape): webcast.HeadOnly & webcast.HeadOnly.$Shape;
         *   (properties?: webcast.HeadOnly.$Properties): webcast.HeadOnly;
         * }}
         */
        HeadOnly.create = function(properties) {
            return new HeadOnly(properties);
        };

        /**
         * Encodes the specified HeadOnly message. Does not implicitly {@link webcast.HeadOnly.verify|verify} messages.
         * @function encode
         * @memberof webcast.HeadOnly
         * @static
         * @param {webcast.HeadOnly.$Properties} message HeadOnly message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        HeadOnly.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.common != null && $Object.hasOwnProperty.call(message, "common"))
                $root.webcast.TextCommon.encode(message.common, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a HeadOnly message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.HeadOnly
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.HeadOnly & webcast.HeadOnly.$Shape} HeadOnly
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        HeadOnly.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.webcast.HeadOnly();
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
                        message.common = $root.webcast.TextCommon.decode(reader, reader.size(), $undefined, _depth + 1, message.common);
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

        return HeadOnly;
    })();

    webcast.LightGiftMessage = (function() {

        /**
         * Properties of a LightGiftMessage.
         * @typedef {Object} webcast.LightGiftMessage.$Properties
         * @property {webcast.TextCommon.$Properties|null} [common] LightGiftMessage common
         * @property {Long|null} [groupCount] LightGiftMessage groupCount
         * @property {Long|null} [repeatCount] LightGiftMessage repeatCount
         * @property {Long|null} [comboCount] LightGiftMessage comboCount
         * @property {Long|null} [toUserId] LightGiftMessage toUserId
         * @property {webcast.LightGiftInfo.$Properties|null} [giftInfo] LightGiftMessage giftInfo
         * @property {Long|null} [count] LightGiftMessage count
         * @property {webcast.GiftStruct.$Properties|null} [giftStruct] LightGiftMessage giftStruct
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a LightGiftMessage.
         * @memberof webcast
         * @interface ILightGiftMessage
         * @augments webcast.LightGiftMessage.$Properties
         * @deprecated Use webcast.LightGiftMessage.$Properties instead.
         */

        /**
         * Shape of a LightGiftMessage.
         * @typedef {webcast.LightGiftMessage.$Properties} webcast.LightGiftMessage.$Shape
         */

        /**
         * Constructs a new LightGiftMessage.
         * @memberof webcast
         * @classdesc Represents a LightGiftMessage.
         * @constructor
         * @param {webcast.LightGiftMessage.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const LightGiftMessage = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * LightGiftMessage common.
         * @member {webcast.TextCommon.$Properties|null|undefined} common
         * @memberof webcast.LightGiftMessage
         * @instance
         */
        LightGiftMessage.prototype.common = null;

        /**
         * LightGiftMessage groupCount.
         * @member {Long} groupCount
         * @memberof webcast.LightGiftMessage
         * @instance
         */
        LightGiftMessage.prototype.groupCount = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * LightGiftMessage repeatCount.
         * @member {Long} repeatCount
         * @memberof webcast.LightGiftMessage
         * @instance
         */
        LightGiftMessage.prototype.repeatCount = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * LightGiftMessage comboCount.
         * @member {Long} comboCount
         * @memberof webcast.LightGiftMessage
         * @instance
         */
        LightGiftMessage.prototype.comboCount = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * LightGiftMessage toUserId.
         * @member {Long} toUserId
         * @memberof webcast.LightGiftMessage
         * @instance
         */
        LightGiftMessage.prototype.toUserId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * LightGiftMessage giftInfo.
         * @member {webcast.LightGiftInfo.$Properties|null|undefined} giftInfo
         * @memberof webcast.LightGiftMessage
         * @instance
         */
        LightGiftMessage.prototype.giftInfo = null;

        /**
         * LightGiftMessage count.
         * @member {Long} count
         * @memberof webcast.LightGiftMessage
         * @instance
         */
        LightGiftMessage.prototype.count = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * LightGiftMessage giftStruct.
         * @member {webcast.GiftStruct.$Properties|null|undefined} giftStruct
         * @memberof webcast.LightGiftMessage
         * @instance
         */
        LightGiftMessage.prototype.giftStruct = null;

        /**
         * Creates a new LightGiftMessage instance using the specified properties.
         * @function create
         * @memberof webcast.LightGiftMessage
         * @static
         * @param {webcast.LightGiftMessage.$Properties=} [properties] Properties to set
         * @returns {webcast.LightGiftMessage} LightGiftMessage instance
         * @type {{
         *   (properties: webcast.LightGiftMessage.$Shape): webcast.LightGiftMessage & webcast.LightGiftMessage.$Shape;
         *   (properties?: webcast.LightGiftMessage.$Properties): webcast.LightGiftMessage;
         * }}
         */
        LightGiftMessage.create = function(properties) {
            return new LightGiftMessage(properties);
        };

        /**
         * Encodes the specified LightGiftMessage message. Does not implicitly {@link webcast.LightGiftMessage.verify|verify} messages.
         * @function encode
         * @memberof webcast.LightGiftMessage
         * @static
         * @param {webcast.LightGiftMessage.$Properties} message LightGiftMessage message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        LightGiftMessage.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.common != null && $Object.hasOwnProperty.call(message, "common"))
                $root.webcast.TextCommon.encode(message.common, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.groupCount != null && $Object.hasOwnProperty.call(message, "groupCount"))
                writer.uint32(/* id 2, wireType 0 =*/16).int64(message.groupCount);
            if (message.repeatCount != null && $Object.hasOwnProperty.call(message, "repeatCount"))
                writer.uint32(/* id 3, wireType 0 =*/24).int64(message.repeatCount);
            if (message.comboCount != null && $Object.hasOwnProperty.call(message, "comboCount"))
                writer.uint32(/* id 4, wireType 0 =*/32).int64(message.comboCount);
            if (message.toUserId != null && $Object.hasOwnProperty.call(message, "toUserId"))
                writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.toUserId);
            if (message.giftInfo != null && $Object.hasOwnProperty.call(message, "giftInfo"))
                $root.webcast.LightGiftInfo.encode(message.giftInfo, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
            if (message.count != null && $Object.hasOwnProperty.call(message, "count"))
                writer.uint32(/* id 10, wireType 0 =*/80).int64(message.count);
            if (message.giftStruct != null && $Object.hasOwnProperty.call(message, "giftStruct"))
                $root.webcast.GiftStruct.encode(message.giftStruct, writer.uint32(/* id 13, wireType 2 =*/106).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a LightGiftMessage message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.LightGiftMessage
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.LightGiftMessage & webcast.LightGiftMessage.$Shape} LightGiftMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        LightGiftMessage.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.webcast.LightGiftMessage();
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
                        message.common = $root.webcast.TextCommon.decode(reader, reader.size(), $undefined, _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.groupCount = reader.int64();
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.repeatCount = reader.int64();
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.comboCount = reader.int64();
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        message.toUserId = reader.uint64();
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        message.giftInfo = $root.webcast.LightGiftInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.giftInfo);
                        continue;
                    }
                case 10: {
                        if (wireType !== 0)
                            break;
                        message.count = reader.int64();
                        continue;
                    }
                case 13: {
                        if (wireType !== 2)
                            break;
                        message.giftStruct = $root.webcast.GiftStruct.decode(reader, reader.size(), $undefined, _depth + 1, message.giftStruct);
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

        return LightGiftMessage;
    })();

    webcast.LightGiftInfo = (function() {

        /**
         * Properties of a LightGiftInfo.
         * @typedef {Object} webcast.LightGiftInfo.$Properties
         * @property {Long|null} [giftId] LightGiftInfo giftId
         * @property {webcast.Image.$Properties|null} [giftIcon] LightGiftInfo giftIcon
         * @property {Long|null} [diamondCount] LightGiftInfo diamondCount
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a LightGiftInfo.
         * @memberof webcast
         * @interface ILightGiftInfo
         * @augments webcast.LightGiftInfo.$Properties
         * @deprecated Use webcast.LightGiftInfo.$Properties instead.
         */

        /**
         * Shape of a LightGiftInfo.
         * @typedef {webcast.LightGiftInfo.$Properties} webcast.LightGiftInfo.$Shape
         */

        /**
         * Constructs a new LightGiftInfo.
         * @memberof webcast
         * @classdesc Represents a LightGiftInfo.
         * @constructor
         * @param {webcast.LightGiftInfo.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const LightGiftInfo = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * LightGiftInfo giftId.
         * @member {Long} giftId
         * @memberof webcast.LightGiftInfo
         * @instance
         */
        LightGiftInfo.prototype.giftId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * LightGiftInfo giftIcon.
         * @member {webcast.Image.$Properties|null|undefined} giftIcon
         * @memberof webcast.LightGiftInfo
         * @instance
         */
        LightGiftInfo.prototype.giftIcon = null;

        /**
         * LightGiftInfo diamondCount.
         * @member {Long} diamondCount
         * @memberof webcast.LightGiftInfo
         * @instance
         */
        LightGiftInfo.prototype.diamondCount = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Creates a new LightGiftInfo instance using the specified properties.
         * @function create
         * @memberof webcast.LightGiftInfo
         * @static
         * @param {webcast.LightGiftInfo.$Properties=} [properties] Properties to set
         * @returns {webcast.LightGiftInfo} LightGiftInfo instance
         * @type {{
         *   (properties: webcast.LightGiftInfo.$Shape): webcast.LightGiftInfo & webcast.LightGiftInfo.$Shape;
         *   (properties?: webcast.LightGiftInfo.$Properties): webcast.LightGiftInfo;
         * }}
         */
        LightGiftInfo.create = function(properties) {
            return new LightGiftInfo(properties);
        };

        /**
         * Encodes the specified LightGiftInfo message. Does not implicitly {@link webcast.LightGiftInfo.verify|verify} messages.
         * @function encode
         * @memberof webcast.LightGiftInfo
         * @static
         * @param {webcast.LightGiftInfo.$Properties} message LightGiftInfo message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        LightGiftInfo.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.giftId != null && $Object.hasOwnProperty.call(message, "giftId"))
                writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.giftId);
            if (message.giftIcon != null && $Object.hasOwnProperty.call(message, "giftIcon"))
                $root.webcast.Image.encode(message.giftIcon, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.diamondCount != null && $Object.hasOwnProperty.call(message, "diamondCount"))
                writer.uint32(/* id 3, wireType 0 =*/24).int64(message.diamondCount);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a LightGiftInfo message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.LightGiftInfo
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.LightGiftInfo & webcast.LightGiftInfo.$Shape} LightGiftInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        LightGiftInfo.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.webcast.LightGiftInfo();
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
                        message.giftId = reader.uint64();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.giftIcon = $root.webcast.Image.decode(reader, reader.size(), $undefined, _depth + 1, message.giftIcon);
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.diamondCount = reader.int64();
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

        return LightGiftInfo;
    })();

    webcast.HotChatMessage = (function() {

        /**
         * Properties of a HotChatMessage.
         * @typedef {Object} webcast.HotChatMessage.$Properties
         * @property {webcast.TextCommon.$Properties|null} [common] HotChatMessage common
         * @property {string|null} [title] HotChatMessage title
         * @property {string|null} [content] HotChatMessage content
         * @property {Array.<Long>|null} [num] HotChatMessage num
         * @property {Long|null} [sequenceId] HotChatMessage sequenceId
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a HotChatMessage.
         * @memberof webcast
         * @interface IHotChatMessage
         * @augments webcast.HotChatMessage.$Properties
         * @deprecated Use webcast.HotChatMessage.$Properties instead.
         */

        /**
         * Shape of a HotChatMessage.
         * @typedef {webcast.HotChatMessage.$Properties} webcast.HotChatMessage.$Shape
         */

        /**
         * Constructs a new HotChatMessage.
         * @memberof webcast
         * @classdesc Represents a HotChatMessage.
         * @constructor
         * @param {webcast.HotChatMessage.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const HotChatMessage = function (properties) {
            this.num = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * HotChatMessage common.
         * @member {webcast.TextCommon.$Properties|null|undefined} common
         * @memberof webcast.HotChatMessage
         * @instance
         */
        HotChatMessage.prototype.common = null;

        /**
         * HotChatMessage title.
         * @member {string} title
         * @memberof webcast.HotChatMessage
         * @instance
         */
        HotChatMessage.prototype.title = "";

        /**
         * HotChatMessage content.
         * @member {string} content
         * @memberof webcast.HotChatMessage
         * @instance
         */
        HotChatMessage.prototype.content = "";

        /**
         * HotChatMessage num.
         * @member {Array.<Long>} num
         * @memberof webcast.HotChatMessage
         * @instance
         */
        HotChatMessage.prototype.num = $util.emptyArray;

        /**
         * HotChatMessage sequenceId.
         * @member {Long} sequenceId
         * @memberof webcast.HotChatMessage
         * @instance
         */
        HotChatMessage.prototype.sequenceId = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Creates a new HotChatMessage instance using the specified properties.
         * @function create
         * @memberof webcast.HotChatMessage
         * @static
         * @param {webcast.HotChatMessage.$Properties=} [properties] Properties to set
         * @returns {webcast.HotChatMessage} HotChatMessage instance
         * @type {{
         *   (properties: webcast.HotChatMessage.$Shape): webcast.HotChatMessage & webcast.HotChatMessage.$Shape;
         *   (properties?: webcast.HotChatMessage.$Properties): webcast.HotChatMessage;
         * }}
         */
        HotChatMessage.create = function(properties) {
            return new HotChatMessage(properties);
        };

        /**
         * Encodes the specified HotChatMessage message. Does not implicitly {@link webcast.HotChatMessage.verify|verify} messages.
         * @function encode
         * @memberof webcast.HotChatMessage
         * @static
         * @param {webcast.HotChatMessage.$Properties} message HotChatMessage message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        HotChatMessage.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.common != null && $Object.hasOwnProperty.call(message, "common"))
                $root.webcast.TextCommon.encode(message.common, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.title != null && $Object.hasOwnProperty.call(message, "title"))
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.title);
            if (message.content != null && $Object.hasOwnProperty.call(message, "content"))
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.content);
            if (message.num != null && message.num.length)
                for (let i = 0; i < message.num.length; ++i)
                    writer.uint32(/* id 4, wireType 0 =*/32).int64(message.num[i]);
            if (message.sequenceId != null && $Object.hasOwnProperty.call(message, "sequenceId"))
                writer.uint32(/* id 7, wireType 0 =*/56).int64(message.sequenceId);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a HotChatMessage message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.HotChatMessage
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.HotChatMessage & webcast.HotChatMessage.$Shape} HotChatMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        HotChatMessage.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.webcast.HotChatMessage();
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
                        message.common = $root.webcast.TextCommon.decode(reader, reader.size(), $undefined, _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.title = reader.string();
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.content = reader.string();
                        continue;
                    }
                case 4: {
                        if (wireType === 2) {
                            if (!(message.num && message.num.length))
                                message.num = [];
                            reader.int64s(message.num);
                            continue;
                        }
                        if (wireType !== 0)
                            break;
                        if (!(message.num && message.num.length))
                            message.num = [];
                        message.num.push(reader.int64());
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        message.sequenceId = reader.int64();
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

        return HotChatMessage;
    })();

    webcast.HighlightComment = (function() {

        /**
         * Properties of a HighlightComment.
         * @typedef {Object} webcast.HighlightComment.$Properties
         * @property {webcast.TextCommon.$Properties|null} [common] HighlightComment common
         * @property {Long|null} [id] HighlightComment id
         * @property {Long|null} [eventTime] HighlightComment eventTime
         * @property {Long|null} [commentMsgId] HighlightComment commentMsgId
         * @property {string|null} [content] HighlightComment content
         * @property {webcast.User.$Properties|null} [user] HighlightComment user
         * @property {number|null} [actionType] HighlightComment actionType
         * @property {Long|null} [endTime] HighlightComment endTime
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a HighlightComment.
         * @memberof webcast
         * @interface IHighlightComment
         * @augments webcast.HighlightComment.$Properties
         * @deprecated Use webcast.HighlightComment.$Properties instead.
         */

        /**
         * Shape of a HighlightComment.
         * @typedef {webcast.HighlightComment.$Properties} webcast.HighlightComment.$Shape
         */

        /**
         * Constructs a new HighlightComment.
         * @memberof webcast
         * @classdesc Represents a HighlightComment.
         * @constructor
         * @param {webcast.HighlightComment.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const HighlightComment = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * HighlightComment common.
         * @member {webcast.TextCommon.$Properties|null|undefined} common
         * @memberof webcast.HighlightComment
         * @instance
         */
        HighlightComment.prototype.common = null;

        /**
         * HighlightComment id.
         * @member {Long} id
         * @memberof webcast.HighlightComment
         * @instance
         */
        HighlightComment.prototype.id = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * HighlightComment eventTime.
         * @member {Long} eventTime
         * @memberof webcast.HighlightComment
         * @instance
         */
        HighlightComment.prototype.eventTime = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * HighlightComment commentMsgId.
         * @member {Long} commentMsgId
         * @memberof webcast.HighlightComment
         * @instance
         */
        HighlightComment.prototype.commentMsgId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * HighlightComment content.
         * @member {string} content
         * @memberof webcast.HighlightComment
         * @instance
         */
        HighlightComment.prototype.content = "";

        /**
         * HighlightComment user.
         * @member {webcast.User.$Properties|null|undefined} user
         * @memberof webcast.HighlightComment
         * @instance
         */
        HighlightComment.prototype.user = null;

        /**
         * HighlightComment actionType.
         * @member {number} actionType
         * @memberof webcast.HighlightComment
         * @instance
         */
        HighlightComment.prototype.actionType = 0;

        /**
         * HighlightComment endTime.
         * @member {Long} endTime
         * @memberof webcast.HighlightComment
         * @instance
         */
        HighlightComment.prototype.endTime = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Creates a new HighlightComment instance using the specified properties.
         * @function create
         * @memberof webcast.HighlightComment
         * @static
         * @param {webcast.HighlightComment.$Properties=} [properties] Properties to set
         * @returns {webcast.HighlightComment} HighlightComment instance
         * @type {{
         *   (properties: webcast.HighlightComment.$Shape): webcast.HighlightComment & webcast.HighlightComment.$Shape;
         *   (properties?: webcast.HighlightComment.$Properties): webcast.HighlightComment;
         * }}
         */
        HighlightComment.create = function(properties) {
            return new HighlightComment(properties);
        };

        /**
         * Encodes the specified HighlightComment message. Does not implicitly {@link webcast.HighlightComment.verify|verify} messages.
         * @function encode
         * @memberof webcast.HighlightComment
         * @static
         * @param {webcast.HighlightComment.$Properties} message HighlightComment message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        HighlightComment.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.common != null && $Object.hasOwnProperty.call(message, "common"))
                $root.webcast.TextCommon.encode(message.common, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.id);
            if (message.eventTime != null && $Object.hasOwnProperty.call(message, "eventTime"))
                writer.uint32(/* id 3, wireType 0 =*/24).int64(message.eventTime);
            if (message.commentMsgId != null && $Object.hasOwnProperty.call(message, "commentMsgId"))
                writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.commentMsgId);
            if (message.content != null && $Object.hasOwnProperty.call(message, "content"))
                writer.uint32(/* id 7, wireType 2 =*/58).string(message.content);
            if (message.user != null && $Object.hasOwnProperty.call(message, "user"))
                $root.webcast.User.encode(message.user, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
            if (message.actionType != null && $Object.hasOwnProperty.call(message, "actionType"))
                writer.uint32(/* id 9, wireType 0 =*/72).int32(message.actionType);
            if (message.endTime != null && $Object.hasOwnProperty.call(message, "endTime"))
                writer.uint32(/* id 11, wireType 0 =*/88).int64(message.endTime);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a HighlightComment message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.HighlightComment
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.HighlightComment & webcast.HighlightComment.$Shape} HighlightComment
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        HighlightComment.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.webcast.HighlightComment();
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
                        message.common = $root.webcast.TextCommon.decode(reader, reader.size(), $undefined, _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.id = reader.uint64();
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.eventTime = reader.int64();
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.commentMsgId = reader.uint64();
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        message.content = reader.string();
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        message.user = $root.webcast.User.decode(reader, reader.size(), $undefined, _depth + 1, message.user);
                        continue;
                    }
                case 9: {
                        if (wireType !== 0)
                            break;
                        message.actionType = reader.int32();
                        continue;
                    }
                case 11: {
                        if (wireType !== 0)
                            break;
                        message.endTime = reader.int64();
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

        return HighlightComment;
    })();

    webcast.ExhibitionChatMessage = (function() {

        /**
         * Properties of an ExhibitionChatMessage.
         * @typedef {Object} webcast.ExhibitionChatMessage.$Properties
         * @property {webcast.TextCommon.$Properties|null} [common] ExhibitionChatMessage common
         * @property {webcast.Text.$Properties|null} [displayText] ExhibitionChatMessage displayText
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an ExhibitionChatMessage.
         * @memberof webcast
         * @interface IExhibitionChatMessage
         * @augments webcast.ExhibitionChatMessage.$Properties
         * @deprecated Use webcast.ExhibitionChatMessage.$Properties instead.
         */

        /**
         * Shape of an ExhibitionChatMessage.
         * @typedef {webcast.ExhibitionChatMessage.$Properties} webcast.ExhibitionChatMessage.$Shape
         */

        /**
         * Constructs a new ExhibitionChatMessage.
         * @memberof webcast
         * @classdesc Represents an ExhibitionChatMessage.
         * @constructor
         * @param {webcast.ExhibitionChatMessage.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ExhibitionChatMessage = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ExhibitionChatMessage common.
         * @member {webcast.TextCommon.$Properties|null|undefined} common
         * @memberof webcast.ExhibitionChatMessage
         * @instance
         */
        ExhibitionChatMessage.prototype.common = null;

        /**
         * ExhibitionChatMessage displayText.
         * @member {webcast.Text.$Properties|null|undefined} displayText
         * @memberof webcast.ExhibitionChatMessage
         * @instance
         */
        ExhibitionChatMessage.prototype.displayText = null;

        /**
         * Creates a new ExhibitionChatMessage instance using the specified properties.
         * @function create
         * @memberof webcast.ExhibitionChatMessage
         * @static
         * @param {webcast.ExhibitionChatMessage.$Properties=} [properties] Properties to set
         * @returns {webcast.ExhibitionChatMessage} ExhibitionChatMessage instance
         * @type {{
         *   (properties: webcast.ExhibitionChatMessage.$Shape): webcast.ExhibitionChatMessage & webcast.ExhibitionChatMessage.$Shape;
         *   (properties?: webcast.ExhibitionChatMessage.$Properties): webcast.ExhibitionChatMessage;
         * }}
         */
        ExhibitionChatMessage.create = function(properties) {
            return new ExhibitionChatMessage(properties);
        };

        /**
         * Encodes the specified ExhibitionChatMessage message. Does not implicitly {@link webcast.ExhibitionChatMessage.verify|verify} messages.
         * @function encode
         * @memberof webcast.ExhibitionChatMessage
         * @static
         * @param {webcast.ExhibitionChatMessage.$Properties} message ExhibitionChatMessage message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ExhibitionChatMessage.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.common != null && $Object.hasOwnProperty.call(message, "common"))
                $root.webcast.TextCommon.encode(message.common, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.displayText != null && $Object.hasOwnProperty.call(message, "displayText"))
                $root.webcast.Text.encode(message.displayText, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an ExhibitionChatMessage message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.ExhibitionChatMessage
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.ExhibitionChatMessage & webcast.ExhibitionChatMessage.$Shape} ExhibitionChatMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ExhibitionChatMessage.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.webcast.ExhibitionChatMessage();
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
                        message.common = $root.webcast.TextCommon.decode(reader, reader.size(), $undefined, _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.displayText = $root.webcast.Text.decode(reader, reader.size(), $undefined, _depth + 1, message.displayText);
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

        return ExhibitionChatMessage;
    })();

    webcast.CommonTextMessage = (function() {

        /**
         * Properties of a CommonTextMessage.
         * @typedef {Object} webcast.CommonTextMessage.$Properties
         * @property {webcast.TextCommon.$Properties|null} [common] CommonTextMessage common
         * @property {webcast.User.$Properties|null} [user] CommonTextMessage user
         * @property {string|null} [scene] CommonTextMessage scene
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a CommonTextMessage.
         * @memberof webcast
         * @interface ICommonTextMessage
         * @augments webcast.CommonTextMessage.$Properties
         * @deprecated Use webcast.CommonTextMessage.$Properties instead.
         */

        /**
         * Shape of a CommonTextMessage.
         * @typedef {webcast.CommonTextMessage.$Properties} webcast.CommonTextMessage.$Shape
         */

        /**
         * Constructs a new CommonTextMessage.
         * @memberof webcast
         * @classdesc Represents a CommonTextMessage.
         * @constructor
         * @param {webcast.CommonTextMessage.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const CommonTextMessage = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * CommonTextMessage common.
         * @member {webcast.TextCommon.$Properties|null|undefined} common
         * @memberof webcast.CommonTextMessage
         * @instance
         */
        CommonTextMessage.prototype.common = null;

        /**
         * CommonTextMessage user.
         * @member {webcast.User.$Properties|null|undefined} user
         * @memberof webcast.CommonTextMessage
         * @instance
         */
        CommonTextMessage.prototype.user = null;

        /**
         * CommonTextMessage scene.
         * @member {string} scene
         * @memberof webcast.CommonTextMessage
         * @instance
         */
        CommonTextMessage.prototype.scene = "";

        /**
         * Creates a new CommonTextMessage instance using the specified properties.
         * @function create
         * @memberof webcast.CommonTextMessage
         * @static
         * @param {webcast.CommonTextMessage.$Properties=} [properties] Properties to set
         * @returns {webcast.CommonTextMessage} CommonTextMessage instance
         * @type {{
         *   (properties: webcast.CommonTextMessage.$Shape): webcast.CommonTextMessage & webcast.CommonTextMessage.$Shape;
         *   (properties?: webcast.CommonTextMessage.$Properties): webcast.CommonTextMessage;
         * }}
         */
        CommonTextMessage.create = function(properties) {
            return new CommonTextMessage(properties);
        };

        /**
         * Encodes the specified CommonTextMessage message. Does not implicitly {@link webcast.CommonTextMessage.verify|verify} messages.
         * @function encode
         * @memberof webcast.CommonTextMessage
         * @static
         * @param {webcast.CommonTextMessage.$Properties} message CommonTextMessage message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        CommonTextMessage.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.common != null && $Object.hasOwnProperty.call(message, "common"))
                $root.webcast.TextCommon.encode(message.common, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.user != null && $Object.hasOwnProperty.call(message, "user"))
                $root.webcast.User.encode(message.user, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.scene != null && $Object.hasOwnProperty.call(message, "scene"))
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.scene);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a CommonTextMessage message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.CommonTextMessage
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.CommonTextMessage & webcast.CommonTextMessage.$Shape} CommonTextMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        CommonTextMessage.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.webcast.CommonTextMessage();
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
                        message.common = $root.webcast.TextCommon.decode(reader, reader.size(), $undefined, _depth + 1, message.common);
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
                        message.scene = reader.string();
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

        return CommonTextMessage;
    })();

    webcast.RoomVerifyMessage = (function() {

        /**
         * Properties of a RoomVerifyMessage.
         * @typedef {Object} webcast.RoomVerifyMessage.$Properties
         * @property {webcast.TextCommon.$Properties|null} [common] RoomVerifyMessage common
         * @property {number|null} [action] RoomVerifyMessage action
         * @property {string|null} [content] RoomVerifyMessage content
         * @property {string|null} [tipContent] RoomVerifyMessage tipContent
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a RoomVerifyMessage.
         * @memberof webcast
         * @interface IRoomVerifyMessage
         * @augments webcast.RoomVerifyMessage.$Properties
         * @deprecated Use webcast.RoomVerifyMessage.$Properties instead.
         */

        /**
         * Shape of a RoomVerifyMessage.
         * @typedef {webcast.RoomVerifyMessage.$Properties} webcast.RoomVerifyMessage.$Shape
         */

        /**
         * Constructs a new RoomVerifyMessage.
         * @memberof webcast
         * @classdesc Represents a RoomVerifyMessage.
         * @constructor
         * @param {webcast.RoomVerifyMessage.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const RoomVerifyMessage = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * RoomVerifyMessage common.
         * @member {webcast.TextCommon.$Properties|null|undefined} common
         * @memberof webcast.RoomVerifyMessage
         * @instance
         */
        RoomVerifyMessage.prototype.common = null;

        /**
         * RoomVerifyMessage action.
         * @member {number} action
         * @memberof webcast.RoomVerifyMessage
         * @instance
         */
        RoomVerifyMessage.prototype.action = 0;

        /**
         * RoomVerifyMessage content.
         * @member {string} content
         * @memberof webcast.RoomVerifyMessage
         * @instance
         */
        RoomVerifyMessage.prototype.content = "";

        /**
         * RoomVerifyMessage tipContent.
         * @member {string} tipContent
         * @memberof webcast.RoomVerifyMessage
         * @instance
         */
        RoomVerifyMessage.prototype.tipContent = "";

        /**
         * Creates a new RoomVerifyMessage instance using the specified properties.
         * @function create
         * @memberof webcast.RoomVerifyMessage
         * @static
         * @param {webcast.RoomVerifyMessage.$Properties=} [properties] Properties to set
         * @returns {webcast.RoomVerifyMessage} RoomVerifyMessage instance
         * @type {{
         *   (properties: webcast.RoomVerifyMessage.$Shape): webcast.RoomVerifyMessage & webcast.RoomVerifyMessage.$Shape;
         *   (properties?: webcast.RoomVerifyMessage.$Properties): webcast.RoomVerifyMessage;
         * }}
         */
        RoomVerifyMessage.create = function(properties) {
            return new RoomVerifyMessage(properties);
        };

        /**
         * Encodes the specified RoomVerifyMessage message. Does not implicitly {@link webcast.RoomVerifyMessage.verify|verify} messages.
         * @function encode
         * @memberof webcast.RoomVerifyMessage
         * @static
         * @param {webcast.RoomVerifyMessage.$Properties} message RoomVerifyMessage message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        RoomVerifyMessage.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.common != null && $Object.hasOwnProperty.call(message, "common"))
                $root.webcast.TextCommon.encode(message.common, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.action != null && $Object.hasOwnProperty.call(message, "action"))
                writer.uint32(/* id 2, wireType 0 =*/16).int32(message.action);
            if (message.content != null && $Object.hasOwnProperty.call(message, "content"))
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.content);
            if (message.tipContent != null && $Object.hasOwnProperty.call(message, "tipContent"))
                writer.uint32(/* id 7, wireType 2 =*/58).string(message.tipContent);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a RoomVerifyMessage message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.RoomVerifyMessage
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.RoomVerifyMessage & webcast.RoomVerifyMessage.$Shape} RoomVerifyMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        RoomVerifyMessage.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.webcast.RoomVerifyMessage();
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
                        message.common = $root.webcast.TextCommon.decode(reader, reader.size(), $undefined, _depth + 1, message.common);
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
                case 7: {
                        if (wireType !== 2)
                            break;
                        message.tipContent = reader.string();
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

        return RoomVerifyMessage;
    })();

    webcast.ImDeleteMessage = (function() {

        /**
         * Properties of an ImDeleteMessage.
         * @typedef {Object} webcast.ImDeleteMessage.$Properties
         * @property {webcast.TextCommon.$Properties|null} [common] ImDeleteMessage common
         * @property {Array.<Long>|null} [deleteMsgIds] ImDeleteMessage deleteMsgIds
         * @property {Array.<Long>|null} [deleteUserIds] ImDeleteMessage deleteUserIds
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an ImDeleteMessage.
         * @memberof webcast
         * @interface IImDeleteMessage
         * @augments webcast.ImDeleteMessage.$Properties
         * @deprecated Use webcast.ImDeleteMessage.$Properties instead.
         */

        /**
         * Shape of an ImDeleteMessage.
         * @typedef {webcast.ImDeleteMessage.$Properties} webcast.ImDeleteMessage.$Shape
         */

        /**
         * Constructs a new ImDeleteMessage.
         * @memberof webcast
         * @classdesc Represents an ImDeleteMessage.
         * @constructor
         * @param {webcast.ImDeleteMessage.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ImDeleteMessage = function (properties) {
            this.deleteMsgIds = [];
            this.deleteUserIds = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ImDeleteMessage common.
         * @member {webcast.TextCommon.$Properties|null|undefined} common
         * @memberof webcast.ImDeleteMessage
         * @instance
         */
        ImDeleteMessage.prototype.common = null;

        /**
         * ImDeleteMessage deleteMsgIds.
         * @member {Array.<Long>} deleteMsgIds
         * @memberof webcast.ImDeleteMessage
         * @instance
         */
        ImDeleteMessage.prototype.deleteMsgIds = $util.emptyArray;

        /**
         * ImDeleteMessage deleteUserIds.
         * @member {Array.<Long>} deleteUserIds
         * @memberof webcast.ImDeleteMessage
         * @instance
         */
        ImDeleteMessage.prototype.deleteUserIds = $util.emptyArray;

        /**
         * Creates a new ImDeleteMessage instance using the specified properties.
         * @function create
         * @memberof webcast.ImDeleteMessage
         * @static
         * @param {webcast.ImDeleteMessage.$Properties=} [properties] Properties to set
         * @returns {webcast.ImDeleteMessage} ImDeleteMessage instance
         * @type {{
         *   (properties: webcast.ImDeleteMessage.$Shape): webcast.ImDeleteMessage & webcast.ImDeleteMessage.$Shape;
         *   (properties?: webcast.ImDeleteMessage.$Properties): webcast.ImDeleteMessage;
         * }}
         */
        ImDeleteMessage.create = function(properties) {
            return new ImDeleteMessage(properties);
        };

        /**
         * Encodes the specified ImDeleteMessage message. Does not implicitly {@link webcast.ImDeleteMessage.verify|verify} messages.
         * @function encode
         * @memberof webcast.ImDeleteMessage
         * @static
         * @param {webcast.ImDeleteMessage.$Properties} message ImDeleteMessage message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ImDeleteMessage.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.common != null && $Object.hasOwnProperty.call(message, "common"))
                $root.webcast.TextCommon.encode(message.common, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.deleteMsgIds != null && message.deleteMsgIds.length)
                for (let i = 0; i < message.deleteMsgIds.length; ++i)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.deleteMsgIds[i]);
            if (message.deleteUserIds != null && message.deleteUserIds.length)
                for (let i = 0; i < message.deleteUserIds.length; ++i)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.deleteUserIds[i]);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an ImDeleteMessage message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.ImDeleteMessage
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.ImDeleteMessage & webcast.ImDeleteMessage.$Shape} ImDeleteMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ImDeleteMessage.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.webcast.ImDeleteMessage();
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
                        message.common = $root.webcast.TextCommon.decode(reader, reader.size(), $undefined, _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType === 2) {
                            if (!(message.deleteMsgIds && message.deleteMsgIds.length))
                                message.deleteMsgIds = [];
                            reader.uint64s(message.deleteMsgIds);
                            continue;
                        }
                        if (wireType !== 0)
                            break;
                        if (!(message.deleteMsgIds && message.deleteMsgIds.length))
                            message.deleteMsgIds = [];
                        message.deleteMsgIds.push(reader.uint64());
                        continue;
                    }
                case 3: {
                        if (wireType === 2) {
                            if (!(message.deleteUserIds && message.deleteUserIds.length))
                                message.deleteUserIds = [];
                            reader.uint64s(message.deleteUserIds);
                            continue;
                        }
                        if (wireType !== 0)
                            break;
                        if (!(message.deleteUserIds && message.deleteUserIds.length))
                            message.deleteUserIds = [];
                        message.deleteUserIds.push(reader.uint64());
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

        return ImDeleteMessage;
    })();

    webcast.RoomRankMessage = (function() {

        /**
         * Properties of a RoomRankMessage.
         * @typedef {Object} webcast.RoomRankMessage.$Properties
         * @property {webcast.TextCommon.$Properties|null} [common] RoomRankMessage common
         * @property {Array.<webcast.RoomRank.$Properties>|null} [ranks] RoomRankMessage ranks
         * @property {Array.<webcast.AudienceRank.$Properties>|null} [audienceRanks] RoomRankMessage audienceRanks
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a RoomRankMessage.
         * @memberof webcast
         * @interface IRoomRankMessage
         * @augments webcast.RoomRankMessage.$Properties
         * @deprecated Use webcast.RoomRankMessage.$Properties instead.
         */

        /**
         * Shape of a RoomRankMessage.
         * @typedef {webcast.RoomRankMessage.$Properties} webcast.RoomRankMessage.$Shape
         */

        /**
         * Constructs a new RoomRankMessage.
         * @memberof webcast
         * @classdesc Represents a RoomRankMessage.
         * @constructor
         * @param {webcast.RoomRankMessage.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const RoomRankMessage = function (properties) {
            this.ranks = [];
            this.audienceRanks = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * RoomRankMessage common.
         * @member {webcast.TextCommon.$Properties|null|undefined} common
         * @memberof webcast.RoomRankMessage
         * @instance
         */
        RoomRankMessage.prototype.common = null;

        /**
         * RoomRankMessage ranks.
         * @member {Array.<webcast.RoomRank.$Properties>} ranks
         * @memberof webcast.RoomRankMessage
         * @instance
         */
        RoomRankMessage.prototype.ranks = $util.emptyArray;

        /**
         * RoomRankMessage audienceRanks.
         * @member {Array.<webcast.AudienceRank.$Properties>} audienceRanks
         * @memberof webcast.RoomRankMessage
         * @instance
         */
        RoomRankMessage.prototype.audienceRanks = $util.emptyArray;

        /**
         * Creates a new RoomRankMessage instance using the specified properties.
         * @function create
         * @memberof webcast.RoomRankMessage
         * @static
         * @param {webcast.RoomRankMessage.$Properties=} [properties] Properties to set
         * @returns {webcast.RoomRankMessage} RoomRankMessage instance
         * @type {{
         *   (properties: webcast.RoomRankMessage.$Shape): webcast.RoomRankMessage & webcast.RoomRankMessage.$Shape;
         *   (properties?: webcast.RoomRankMessage.$Properties): webcast.RoomRankMessage;
         * }}
         */
        RoomRankMessage.create = function(properties) {
            return new RoomRankMessage(properties);
        };

        /**
         * Encodes the specified RoomRankMessage message. Does not implicitly {@link webcast.RoomRankMessage.verify|verify} messages.
         * @function encode
         * @memberof webcast.RoomRankMessage
         * @static
         * @param {webcast.RoomRankMessage.$Properties} message RoomRankMessage message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        RoomRankMessage.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.common != null && $Object.hasOwnProperty.call(message, "common"))
                $root.webcast.TextCommon.encode(message.common, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.ranks != null && message.ranks.length)
                for (let i = 0; i < message.ranks.length; ++i)
                    $root.webcast.RoomRank.encode(message.ranks[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.audienceRanks != null && message.audienceRanks.length)
                for (let i = 0; i < message.audienceRanks.length; ++i)
                    $root.webcast.AudienceRank.encode(message.audienceRanks[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a RoomRankMessage message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.RoomRankMessage
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.RoomRankMessage & webcast.RoomRankMessage.$Shape} RoomRankMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        RoomRankMessage.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.webcast.RoomRankMessage();
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
                        message.common = $root.webcast.TextCommon.decode(reader, reader.size(), $undefined, _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.ranks && message.ranks.length))
                            message.ranks = [];
                        message.ranks.push($root.webcast.RoomRank.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (!(message.audienceRanks && message.audienceRanks.length))
                            message.audienceRanks = [];
                        message.audienceRanks.push($root.webcast.AudienceRank.decode(reader, reader.size(), $undefined, _depth + 1));
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

        return RoomRankMessage;
    })();

    webcast.RoomRank = (function() {

        /**
         * Properties of a RoomRank.
         * @typedef {Object} webcast.RoomRank.$Properties
         * @property {webcast.User.$Properties|null} [user] RoomRank user
         * @property {string|null} [scoreStr] RoomRank scoreStr
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a RoomRank.
         * @memberof webcast
         * @interface IRoomRank
         * @augments webcast.RoomRank.$Properties
         * @deprecated Use webcast.RoomRank.$Properties instead.
         */

        /**
         * Shape of a RoomRank.
         * @typedef {webcast.RoomRank.$Properties} webcast.RoomRank.$Shape
         */

        /**
         * Constructs a new RoomRank.
         * @memberof webcast
         * @classdesc Represents a RoomRank.
         * @constructor
         * @param {webcast.RoomRank.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const RoomRank = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * RoomRank user.
         * @member {webcast.User.$Properties|null|undefined} user
         * @memberof webcast.RoomRank
         * @instance
         */
        RoomRank.prototype.user = null;

        /**
         * RoomRank scoreStr.
         * @member {string} scoreStr
         * @memberof webcast.RoomRank
         * @instance
         */
        RoomRank.prototype.scoreStr = "";

        /**
         * Creates a new RoomRank instance using the specified properties.
         * @function create
         * @memberof webcast.RoomRank
         * @static
         * @param {webcast.RoomRank.$Properties=} [properties] Properties to set
         * @returns {webcast.RoomRank} RoomRank instance
         * @type {{
         *   (properties: webcast.RoomRank.$Shape): webcast.RoomRank & webcast.RoomRank.$Shape;
         *   (properties?: webcast.RoomRank.$Properties): webcast.RoomRank;
         * }}
         */
        RoomRank.create = function(properties) {
            return new RoomRank(properties);
        };

        /**
         * Encodes the specified RoomRank message. Does not implicitly {@link webcast.RoomRank.verify|verify} messages.
         * @function encode
         * @memberof webcast.RoomRank
         * @static
         * @param {webcast.RoomRank.$Properties} message RoomRank message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        RoomRank.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.user != null && $Object.hasOwnProperty.call(message, "user"))
                $root.webcast.User.encode(message.user, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.scoreStr != null && $Object.hasOwnProperty.call(message, "scoreStr"))
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.scoreStr);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a RoomRank message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.RoomRank
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.RoomRank & webcast.RoomRank.$Shape} RoomRank
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        RoomRank.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.webcast.RoomRank();
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
                        message.user = $root.webcast.User.decode(reader, reader.size(), $undefined, _depth + 1, message.user);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.scoreStr = reader.string();
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

        return RoomRank;
    })();

    webcast.AudienceRank = (function() {

        /**
         * Properties of an AudienceRank.
         * @typedef {Object} webcast.AudienceRank.$Properties
         * @property {webcast.User.$Properties|null} [user] AudienceRank user
         * @property {Long|null} [score] AudienceRank score
         * @property {Long|null} [rank] AudienceRank rank
         * @property {boolean|null} [isHidden] AudienceRank isHidden
         * @property {string|null} [scoreDescription] AudienceRank scoreDescription
         * @property {string|null} [exactlyScore] AudienceRank exactlyScore
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an AudienceRank.
         * @memberof webcast
         * @interface IAudienceRank
         * @augments webcast.AudienceRank.$Properties
         * @deprecated Use webcast.AudienceRank.$Properties instead.
         */

        /**
         * Shape of an AudienceRank.
         * @typedef {webcast.AudienceRank.$Properties} webcast.AudienceRank.$Shape
         */

        /**
         * Constructs a new AudienceRank.
         * @memberof webcast
         * @classdesc Represents an AudienceRank.
         * @constructor
         * @param {webcast.AudienceRank.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const AudienceRank = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * AudienceRank user.
         * @member {webcast.User.$Properties|null|undefined} user
         * @memberof webcast.AudienceRank
         * @instance
         */
        AudienceRank.prototype.user = null;

        /**
         * AudienceRank score.
         * @member {Long} score
         * @memberof webcast.AudienceRank
         * @instance
         */
        AudienceRank.prototype.score = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * AudienceRank rank.
         * @member {Long} rank
         * @memberof webcast.AudienceRank
         * @instance
         */
        AudienceRank.prototype.rank = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * AudienceRank isHidden.
         * @member {boolean} isHidden
         * @memberof webcast.AudienceRank
         * @instance
         */
        AudienceRank.prototype.isHidden = false;

        /**
         * AudienceRank scoreDescription.
         * @member {string} scoreDescription
         * @memberof webcast.AudienceRank
         * @instance
         */
        AudienceRank.prototype.scoreDescription = "";

        /**
         * AudienceRank exactlyScore.
         * @member {string} exactlyScore
         * @memberof webcast.AudienceRank
         * @instance
         */
        AudienceRank.prototype.exactlyScore = "";

        /**
         * Creates a new AudienceRank instance using the specified properties.
         * @function create
         * @memberof webcast.AudienceRank
         * @static
         * @param {webcast.AudienceRank.$Properties=} [properties] Properties to set
         * @returns {webcast.AudienceRank} AudienceRank instance
         * @type {{
         *   (properties: webcast.AudienceRank.$Shape): webcast.AudienceRank & webcast.AudienceRank.$Shape;
         *   (properties?: webcast.AudienceRank.$Properties): webcast.AudienceRank;
         * }}
         */
        AudienceRank.create = function(properties) {
            return new AudienceRank(properties);
        };

        /**
         * Encodes the specified AudienceRank message. Does not implicitly {@link webcast.AudienceRank.verify|verify} messages.
         * @function encode
         * @memberof webcast.AudienceRank
         * @static
         * @param {webcast.AudienceRank.$Properties} message AudienceRank message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AudienceRank.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.user != null && $Object.hasOwnProperty.call(message, "user"))
                $root.webcast.User.encode(message.user, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.score != null && $Object.hasOwnProperty.call(message, "score"))
                writer.uint32(/* id 2, wireType 0 =*/16).int64(message.score);
            if (message.rank != null && $Object.hasOwnProperty.call(message, "rank"))
                writer.uint32(/* id 3, wireType 0 =*/24).int64(message.rank);
            if (message.isHidden != null && $Object.hasOwnProperty.call(message, "isHidden"))
                writer.uint32(/* id 7, wireType 0 =*/56).bool(message.isHidden);
            if (message.scoreDescription != null && $Object.hasOwnProperty.call(message, "scoreDescription"))
                writer.uint32(/* id 8, wireType 2 =*/66).string(message.scoreDescription);
            if (message.exactlyScore != null && $Object.hasOwnProperty.call(message, "exactlyScore"))
                writer.uint32(/* id 9, wireType 2 =*/74).string(message.exactlyScore);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an AudienceRank message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.AudienceRank
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.AudienceRank & webcast.AudienceRank.$Shape} AudienceRank
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AudienceRank.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.webcast.AudienceRank();
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
                        message.user = $root.webcast.User.decode(reader, reader.size(), $undefined, _depth + 1, message.user);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.score = reader.int64();
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.rank = reader.int64();
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        message.isHidden = reader.bool();
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        message.scoreDescription = reader.string();
                        continue;
                    }
                case 9: {
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

        return AudienceRank;
    })();

    webcast.RanklistHourEntranceMessage = (function() {

        /**
         * Properties of a RanklistHourEntranceMessage.
         * @typedef {Object} webcast.RanklistHourEntranceMessage.$Properties
         * @property {webcast.TextCommon.$Properties|null} [common] RanklistHourEntranceMessage common
         * @property {webcast.RanklistHourEntrance.$Properties|null} [info] RanklistHourEntranceMessage info
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a RanklistHourEntranceMessage.
         * @memberof webcast
         * @interface IRanklistHourEntranceMessage
         * @augments webcast.RanklistHourEntranceMessage.$Properties
         * @deprecated Use webcast.RanklistHourEntranceMessage.$Properties instead.
         */

        /**
         * Shape of a RanklistHourEntranceMessage.
         * @typedef {webcast.RanklistHourEntranceMessage.$Properties} webcast.RanklistHourEntranceMessage.$Shape
         */

        /**
         * Constructs a new RanklistHourEntranceMessage.
         * @memberof webcast
         * @classdesc Represents a RanklistHourEntranceMessage.
         * @constructor
         * @param {webcast.RanklistHourEntranceMessage.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const RanklistHourEntranceMessage = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * RanklistHourEntranceMessage common.
         * @member {webcast.TextCommon.$Properties|null|undefined} common
         * @memberof webcast.RanklistHourEntranceMessage
         * @instance
         */
        RanklistHourEntranceMessage.prototype.common = null;

        /**
         * RanklistHourEntranceMessage info.
         * @member {webcast.RanklistHourEntrance.$Properties|null|undefined} info
         * @memberof webcast.RanklistHourEntranceMessage
         * @instance
         */
        RanklistHourEntranceMessage.prototype.info = null;

        /**
         * Creates a new RanklistHourEntranceMessage instance using the specified properties.
         * @function create
         * @memberof webcast.RanklistHourEntranceMessage
         * @static
         * @param {webcast.RanklistHourEntranceMessage.$Properties=} [properties] Properties to set
         * @returns {webcast.RanklistHourEntranceMessage} RanklistHourEntranceMessage instance
         * @type {{
         *   (properties: webcast.RanklistHourEntranceMessage.$Shape): webcast.RanklistHourEntranceMessage & webcast.RanklistHourEntranceMessage.$Shape;
         *   (properties?: webcast.RanklistHourEntranceMessage.$Properties): webcast.RanklistHourEntranceMessage;
         * }}
         */
        RanklistHourEntranceMessage.create = function(properties) {
            return new RanklistHourEntranceMessage(properties);
        };

        /**
         * Encodes the specified RanklistHourEntranceMessage message. Does not implicitly {@link webcast.RanklistHourEntranceMessage.verify|verify} messages.
         * @function encode
         * @memberof webcast.RanklistHourEntranceMessage
         * @static
         * @param {webcast.RanklistHourEntranceMessage.$Properties} message RanklistHourEntranceMessage message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        RanklistHourEntranceMessage.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.common != null && $Object.hasOwnProperty.call(message, "common"))
                $root.webcast.TextCommon.encode(message.common, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.info != null && $Object.hasOwnProperty.call(message, "info"))
                $root.webcast.RanklistHourEntrance.encode(message.info, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a RanklistHourEntranceMessage message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.RanklistHourEntranceMessage
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.RanklistHourEntranceMessage & webcast.RanklistHourEntranceMessage.$Shape} RanklistHourEntranceMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        RanklistHourEntranceMessage.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.webcast.RanklistHourEntranceMessage();
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
                        message.common = $root.webcast.TextCommon.decode(reader, reader.size(), $undefined, _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.info = $root.webcast.RanklistHourEntrance.decode(reader, reader.size(), $undefined, _depth + 1, message.info);
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

        return RanklistHourEntranceMessage;
    })();

    webcast.RanklistHourEntrance = (function() {

        /**
         * Properties of a RanklistHourEntrance.
         * @typedef {Object} webcast.RanklistHourEntrance.$Properties
         * @property {Array.<webcast.RanklistInfo.$Properties>|null} [globalInfos] RanklistHourEntrance globalInfos
         * @property {Array.<webcast.RanklistInfo.$Properties>|null} [defaultGlobalInfos] RanklistHourEntrance defaultGlobalInfos
         * @property {Array.<webcast.RanklistInfo.$Properties>|null} [verticalInfos] RanklistHourEntrance verticalInfos
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a RanklistHourEntrance.
         * @memberof webcast
         * @interface IRanklistHourEntrance
         * @augments webcast.RanklistHourEntrance.$Properties
         * @deprecated Use webcast.RanklistHourEntrance.$Properties instead.
         */

        /**
         * Shape of a RanklistHourEntrance.
         * @typedef {webcast.RanklistHourEntrance.$Properties} webcast.RanklistHourEntrance.$Shape
         */

        /**
         * Constructs a new RanklistHourEntrance.
         * @memberof webcast
         * @classdesc Represents a RanklistHourEntrance.
         * @constructor
         * @param {webcast.RanklistHourEntrance.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const RanklistHourEntrance = function (properties) {
            this.globalInfos = [];
            this.defaultGlobalInfos = [];
            this.verticalInfos = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * RanklistHourEntrance globalInfos.
         * @member {Array.<webcast.RanklistInfo.$Properties>} globalInfos
         * @memberof webcast.RanklistHourEntrance
         * @instance
         */
        RanklistHourEntrance.prototype.globalInfos = $util.emptyArray;

        /**
         * RanklistHourEntrance defaultGlobalInfos.
         * @member {Array.<webcast.RanklistInfo.$Properties>} defaultGlobalInfos
         * @memberof webcast.RanklistHourEntrance
         * @instance
         */
        RanklistHourEntrance.prototype.defaultGlobalInfos = $util.emptyArray;

        /**
         * RanklistHourEntrance verticalInfos.
         * @member {Array.<webcast.RanklistInfo.$Properties>} verticalInfos
         * @memberof webcast.RanklistHourEntrance
         * @instance
         */
        RanklistHourEntrance.prototype.verticalInfos = $util.emptyArray;

        /**
         * Creates a new RanklistHourEntrance instance using the specified properties.
         * @function create
         * @memberof webcast.RanklistHourEntrance
         * @static
         * @param {webcast.RanklistHourEntrance.$Properties=} [properties] Properties to set
         * @returns {webcast.RanklistHourEntrance} RanklistHourEntrance instance
         * @type {{
         *   (properties: webcast.RanklistHourEntrance.$Shape): webcast.RanklistHourEntrance & webcast.RanklistHourEntrance.$Shape;
         *   (properties?: webcast.RanklistHourEntrance.$Properties): webcast.RanklistHourEntrance;
         * }}
         */
        RanklistHourEntrance.create = function(properties) {
            return new RanklistHourEntrance(properties);
        };

        /**
         * Encodes the specified RanklistHourEntrance message. Does not implicitly {@link webcast.RanklistHourEntrance.verify|verify} messages.
         * @function encode
         * @memberof webcast.RanklistHourEntrance
         * @static
         * @param {webcast.RanklistHourEntrance.$Properties} message RanklistHourEntrance message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        RanklistHourEntrance.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.globalInfos != null && message.globalInfos.length)
                for (let i = 0; i < message.globalInfos.length; ++i)
                    $root.webcast.RanklistInfo.encode(message.globalInfos[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.defaultGlobalInfos != null && message.defaultGlobalInfos.length)
                for (let i = 0; i < message.defaultGlobalInfos.length; ++i)
                    $root.webcast.RanklistInfo.encode(message.defaultGlobalInfos[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.verticalInfos != null && message.verticalInfos.length)
                for (let i = 0; i < message.verticalInfos.length; ++i)
                    $root.webcast.RanklistInfo.encode(message.verticalInfos[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a RanklistHourEntrance message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.RanklistHourEntrance
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.RanklistHourEntrance & webcast.RanklistHourEntrance.$Shape} RanklistHourEntrance
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        RanklistHourEntrance.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.webcast.RanklistHourEntrance();
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
                        if (!(message.globalInfos && message.globalInfos.length))
                            message.globalInfos = [];
                        message.globalInfos.push($root.webcast.RanklistInfo.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.defaultGlobalInfos && message.defaultGlobalInfos.length))
                            message.defaultGlobalInfos = [];
                        message.defaultGlobalInfos.push($root.webcast.RanklistInfo.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (!(message.verticalInfos && message.verticalInfos.length))
                            message.verticalInfos = [];
                        message.verticalInfos.push($root.webcast.RanklistInfo.decode(reader, reader.size(), $undefined, _depth + 1));
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

        return RanklistHourEntrance;
    })();

    webcast.RanklistInfo = (function() {

        /**
         * Properties of a RanklistInfo.
         * @typedef {Object} webcast.RanklistInfo.$Properties
         * @property {Array.<webcast.RanklistDetail.$Properties>|null} [details] RanklistInfo details
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a RanklistInfo.
         * @memberof webcast
         * @interface IRanklistInfo
         * @augments webcast.RanklistInfo.$Properties
         * @deprecated Use webcast.RanklistInfo.$Properties instead.
         */

        /**
         * Shape of a RanklistInfo.
         * @typedef {webcast.RanklistInfo.$Properties} webcast.RanklistInfo.$Shape
         */

        /**
         * Constructs a new RanklistInfo.
         * @memberof webcast
         * @classdesc Represents a RanklistInfo.
         * @constructor
         * @param {webcast.RanklistInfo.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const RanklistInfo = function (properties) {
            this.details = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * RanklistInfo details.
         * @member {Array.<webcast.RanklistDetail.$Properties>} details
         * @memberof webcast.RanklistInfo
         * @instance
         */
        RanklistInfo.prototype.details = $util.emptyArray;

        /**
         * Creates a new RanklistInfo instance using the specified properties.
         * @function create
         * @memberof webcast.RanklistInfo
         * @static
         * @param {webcast.RanklistInfo.$Properties=} [properties] Properties to set
         * @returns {webcast.RanklistInfo} RanklistInfo instance
         * @type {{
         *   (properties: webcast.RanklistInfo.$Shape): webcast.RanklistInfo & webcast.RanklistInfo.$Shape;
         *   (properties?: webcast.RanklistInfo.$Properties): webcast.RanklistInfo;
         * }}
         */
        RanklistInfo.create = function(properties) {
            return new RanklistInfo(properties);
        };

        /**
         * Encodes the specified RanklistInfo message. Does not implicitly {@link webcast.RanklistInfo.verify|verify} messages.
         * @function encode
         * @memberof webcast.RanklistInfo
         * @static
         * @param {webcast.RanklistInfo.$Properties} message RanklistInfo message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        RanklistInfo.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.details != null && message.details.length)
                for (let i = 0; i < message.details.length; ++i)
                    $root.webcast.RanklistDetail.encode(message.details[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a RanklistInfo message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.RanklistInfo
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.RanklistInfo & webcast.RanklistInfo.$Shape} RanklistInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        RanklistInfo.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.webcast.RanklistInfo();
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
                        if (!(message.details && message.details.length))
                            message.details = [];
                        message.details.push($root.webcast.RanklistDetail.decode(reader, reader.size(), $undefined, _depth + 1));
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

        return RanklistInfo;
    })();

    webcast.RanklistDetail = (function() {

        /**
         * Properties of a RanklistDetail.
         * @typedef {Object} webcast.RanklistDetail.$Properties
         * @property {Array.<webcast.RanklistPage.$Properties>|null} [pages] RanklistDetail pages
         * @property {number|null} [ranklistType] RanklistDetail ranklistType
         * @property {string|null} [title] RanklistDetail title
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a RanklistDetail.
         * @memberof webcast
         * @interface IRanklistDetail
         * @augments webcast.RanklistDetail.$Properties
         * @deprecated Use webcast.RanklistDetail.$Properties instead.
         */

        /**
         * Shape of a RanklistDetail.
         * @typedef {webcast.RanklistDetail.$Properties} webcast.RanklistDetail.$Shape
         */

        /**
         * Constructs a new RanklistDetail.
         * @memberof webcast
         * @classdesc Represents a RanklistDetail.
         * @constructor
         * @param {webcast.RanklistDetail.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const RanklistDetail = function (properties) {
            this.pages = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * RanklistDetail pages.
         * @member {Array.<webcast.RanklistPage.$Properties>} pages
         * @memberof webcast.RanklistDetail
         * @instance
         */
        RanklistDetail.prototype.pages = $util.emptyArray;

        /**
         * RanklistDetail ranklistType.
         * @member {number} ranklistType
         * @memberof webcast.RanklistDetail
         * @instance
         */
        RanklistDetail.prototype.ranklistType = 0;

        /**
         * RanklistDetail title.
         * @member {string} title
         * @memberof webcast.RanklistDetail
         * @instance
         */
        RanklistDetail.prototype.title = "";

        /**
         * Creates a new RanklistDetail instance using the specified properties.
         * @function create
         * @memberof webcast.RanklistDetail
         * @static
         * @param {webcast.RanklistDetail.$Properties=} [properties] Properties to set
         * @returns {webcast.RanklistDetail} RanklistDetail instance
         * @type {{
         *   (properties: webcast.RanklistDetail.$Shape): webcast.RanklistDetail & webcast.RanklistDetail.$Shape;
         *   (properties?: webcast.RanklistDetail.$Properties): webcast.RanklistDetail;
         * }}
         */
        RanklistDetail.create = function(properties) {
            return new RanklistDetail(properties);
        };

        /**
         * Encodes the specified RanklistDetail message. Does not implicitly {@link webcast.RanklistDetail.verify|verify} messages.
         * @function encode
         * @memberof webcast.RanklistDetail
         * @static
         * @param {webcast.RanklistDetail.$Properties} message RanklistDetail message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        RanklistDetail.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.pages != null && message.pages.length)
                for (let i = 0; i < message.pages.length; ++i)
                    $root.webcast.RanklistPage.encode(message.pages[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.ranklistType != null && $Object.hasOwnProperty.call(message, "ranklistType"))
                writer.uint32(/* id 2, wireType 0 =*/16).int32(message.ranklistType);
            if (message.title != null && $Object.hasOwnProperty.call(message, "title"))
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.title);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a RanklistDetail message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.RanklistDetail
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.RanklistDetail & webcast.RanklistDetail.$Shape} RanklistDetail
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        RanklistDetail.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.webcast.RanklistDetail();
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
                        if (!(message.pages && message.pages.length))
                            message.pages = [];
                        message.pages.push($root.webcast.RanklistPage.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.ranklistType = reader.int32();
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.title = reader.string();
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

        return RanklistDetail;
    })();

    webcast.RanklistPage = (function() {

        /**
         * Properties of a RanklistPage.
         * @typedef {Object} webcast.RanklistPage.$Properties
         * @property {string|null} [content] RanklistPage content
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a RanklistPage.
         * @memberof webcast
         * @interface IRanklistPage
         * @augments webcast.RanklistPage.$Properties
         * @deprecated Use webcast.RanklistPage.$Properties instead.
         */

        /**
         * Shape of a RanklistPage.
         * @typedef {webcast.RanklistPage.$Properties} webcast.RanklistPage.$Shape
         */

        /**
         * Constructs a new RanklistPage.
         * @memberof webcast
         * @classdesc Represents a RanklistPage.
         * @constructor
         * @param {webcast.RanklistPage.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const RanklistPage = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * RanklistPage content.
         * @member {string} content
         * @memberof webcast.RanklistPage
         * @instance
         */
        RanklistPage.prototype.content = "";

        /**
         * Creates a new RanklistPage instance using the specified properties.
         * @function create
         * @memberof webcast.RanklistPage
         * @static
         * @param {webcast.RanklistPage.$Properties=} [properties] Properties to set
         * @returns {webcast.RanklistPage} RanklistPage instance
         * @type {{
         *   (properties: webcast.RanklistPage.$Shape): webcast.RanklistPage & webcast.RanklistPage.$Shape;
         *   (properties?: webcast.RanklistPage.$Properties): webcast.RanklistPage;
         * }}
         */
        RanklistPage.create = function(properties) {
            return new RanklistPage(properties);
        };

        /**
         * Encodes the specified RanklistPage message. Does not implicitly {@link webcast.RanklistPage.verify|verify} messages.
         * @function encode
         * @memberof webcast.RanklistPage
         * @static
         * @param {webcast.RanklistPage.$Properties} message RanklistPage message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        RanklistPage.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.content != null && $Object.hasOwnProperty.call(message, "content"))
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.content);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a RanklistPage message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.RanklistPage
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.RanklistPage & webcast.RanklistPage.$Shape} RanklistPage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        RanklistPage.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.webcast.RanklistPage();
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

        return RanklistPage;
    })();

    webcast.RankListAwardMessage = (function() {

        /**
         * Properties of a RankListAwardMessage.
         * @typedef {Object} webcast.RankListAwardMessage.$Properties
         * @property {webcast.TextCommon.$Properties|null} [common] RankListAwardMessage common
         * @property {Long|null} [rankType] RankListAwardMessage rankType
         * @property {Long|null} [rank] RankListAwardMessage rank
         * @property {webcast.Text.$Properties|null} [text] RankListAwardMessage text
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a RankListAwardMessage.
         * @memberof webcast
         * @interface IRankListAwardMessage
         * @augments webcast.RankListAwardMessage.$Properties
         * @deprecated Use webcast.RankListAwardMessage.$Properties instead.
         */

        /**
         * Shape of a RankListAwardMessage.
         * @typedef {webcast.RankListAwardMessage.$Properties} webcast.RankListAwardMessage.$Shape
         */

        /**
         * Constructs a new RankListAwardMessage.
         * @memberof webcast
         * @classdesc Represents a RankListAwardMessage.
         * @constructor
         * @param {webcast.RankListAwardMessage.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const RankListAwardMessage = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * RankListAwardMessage common.
         * @member {webcast.TextCommon.$Properties|null|undefined} common
         * @memberof webcast.RankListAwardMessage
         * @instance
         */
        RankListAwardMessage.prototype.common = null;

        /**
         * RankListAwardMessage rankType.
         * @member {Long} rankType
         * @memberof webcast.RankListAwardMessage
         * @instance
         */
        RankListAwardMessage.prototype.rankType = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * RankListAwardMessage rank.
         * @member {Long} rank
         * @memberof webcast.RankListAwardMessage
         * @instance
         */
        RankListAwardMessage.prototype.rank = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * RankListAwardMessage text.
         * @member {webcast.Text.$Properties|null|undefined} text
         * @memberof webcast.RankListAwardMessage
         * @instance
         */
        RankListAwardMessage.prototype.text = null;

        /**
         * Creates a new RankListAwardMessage instance using the specified properties.
         * @function create
         * @memberof webcast.RankListAwardMessage
         * @static
         * @param {webcast.RankListAwardMessage.$Properties=} [properties] Properties to set
         * @returns {webcast.RankListAwardMessage} RankListAwardMessage instance
         * @type {{
         *   (properties: webcast.RankListAwardMessage.$Shape): webcast.RankListAwardMessage & webcast.RankListAwardMessage.$Shape;
         *   (properties?: webcast.RankListAwardMessage.$Properties): webcast.RankListAwardMessage;
         * }}
         */
        RankListAwardMessage.create = function(properties) {
            return new RankListAwardMessage(properties);
        };

        /**
         * Encodes the specified RankListAwardMessage message. Does not implicitly {@link webcast.RankListAwardMessage.verify|verify} messages.
         * @function encode
         * @memberof webcast.RankListAwardMessage
         * @static
         * @param {webcast.RankListAwardMessage.$Properties} message RankListAwardMessage message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        RankListAwardMessage.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.common != null && $Object.hasOwnProperty.call(message, "common"))
                $root.webcast.TextCommon.encode(message.common, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.rankType != null && $Object.hasOwnProperty.call(message, "rankType"))
                writer.uint32(/* id 4, wireType 0 =*/32).int64(message.rankType);
            if (message.rank != null && $Object.hasOwnProperty.call(message, "rank"))
                writer.uint32(/* id 5, wireType 0 =*/40).int64(message.rank);
            if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                $root.webcast.Text.encode(message.text, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a RankListAwardMessage message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.RankListAwardMessage
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.RankListAwardMessage & webcast.RankListAwardMessage.$Shape} RankListAwardMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        RankListAwardMessage.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.webcast.RankListAwardMessage();
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
                        message.common = $root.webcast.TextCommon.decode(reader, reader.size(), $undefined, _depth + 1, message.common);
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.rankType = reader.int64();
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        message.rank = reader.int64();
                        continue;
                    }
                case 10: {
                        if (wireType !== 2)
                            break;
                        message.text = $root.webcast.Text.decode(reader, reader.size(), $undefined, _depth + 1, message.text);
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

        return RankListAwardMessage;
    })();

    webcast.LuckyBoxMessage = (function() {

        /**
         * Properties of a LuckyBoxMessage.
         * @typedef {Object} webcast.LuckyBoxMessage.$Properties
         * @property {webcast.TextCommon.$Properties|null} [common] LuckyBoxMessage common
         * @property {Long|null} [diamondCount] LuckyBoxMessage diamondCount
         * @property {Long|null} [boxId] LuckyBoxMessage boxId
         * @property {Long|null} [sendTime] LuckyBoxMessage sendTime
         * @property {Long|null} [delayTime] LuckyBoxMessage delayTime
         * @property {Long|null} [boxType] LuckyBoxMessage boxType
         * @property {string|null} [title] LuckyBoxMessage title
         * @property {webcast.User.$Properties|null} [user] LuckyBoxMessage user
         * @property {number|null} [boxStatus] LuckyBoxMessage boxStatus
         * @property {string|null} [boxIdStr] LuckyBoxMessage boxIdStr
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a LuckyBoxMessage.
         * @memberof webcast
         * @interface ILuckyBoxMessage
         * @augments webcast.LuckyBoxMessage.$Properties
         * @deprecated Use webcast.LuckyBoxMessage.$Properties instead.
         */

        /**
         * Shape of a LuckyBoxMessage.
         * @typedef {webcast.LuckyBoxMessage.$Properties} webcast.LuckyBoxMessage.$Shape
         */

        /**
         * Constructs a new LuckyBoxMessage.
         * @memberof webcast
         * @classdesc Represents a LuckyBoxMessage.
         * @constructor
         * @param {webcast.LuckyBoxMessage.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const LuckyBoxMessage = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * LuckyBoxMessage common.
         * @member {webcast.TextCommon.$Properties|null|undefined} common
         * @memberof webcast.LuckyBoxMessage
         * @instance
         */
        LuckyBoxMessage.prototype.common = null;

        /**
         * LuckyBoxMessage diamondCount.
         * @member {Long} diamondCount
         * @memberof webcast.LuckyBoxMessage
         * @instance
         */
        LuckyBoxMessage.prototype.diamondCount = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * LuckyBoxMessage boxId.
         * @member {Long} boxId
         * @memberof webcast.LuckyBoxMessage
         * @instance
         */
        LuckyBoxMessage.prototype.boxId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * LuckyBoxMessage sendTime.
         * @member {Long} sendTime
         * @memberof webcast.LuckyBoxMessage
         * @instance
         */
        LuckyBoxMessage.prototype.sendTime = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * LuckyBoxMessage delayTime.
         * @member {Long} delayTime
         * @memberof webcast.LuckyBoxMessage
         * @instance
         */
        LuckyBoxMessage.prototype.delayTime = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * LuckyBoxMessage boxType.
         * @member {Long} boxType
         * @memberof webcast.LuckyBoxMessage
         * @instance
         */
        LuckyBoxMessage.prototype.boxType = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * LuckyBoxMessage title.
         * @member {string} title
         * @memberof webcast.LuckyBoxMessage
         * @instance
         */
        LuckyBoxMessage.prototype.title = "";

        /**
         * LuckyBoxMessage user.
         * @member {webcast.User.$Properties|null|undefined} user
         * @memberof webcast.LuckyBoxMessage
         * @instance
         */
        LuckyBoxMessage.prototype.user = null;

        /**
         * LuckyBoxMessage boxStatus.
         * @member {number} boxStatus
         * @memberof webcast.LuckyBoxMessage
         * @instance
         */
        LuckyBoxMessage.prototype.boxStatus = 0;

        /**
         * LuckyBoxMessage boxIdStr.
         * @member {string} boxIdStr
         * @memberof webcast.LuckyBoxMessage
         * @instance
         */
        LuckyBoxMessage.prototype.boxIdStr = "";

        /**
         * Creates a new LuckyBoxMessage instance using the specified properties.
         * @function create
         * @memberof webcast.LuckyBoxMessage
         * @static
         * @param {webcast.LuckyBoxMessage.$Properties=} [properties] Properties to set
         * @returns {webcast.LuckyBoxMessage} LuckyBoxMessage instance
         * @type {{
         *   (properties: webcast.LuckyBoxMessage.$Shape): webcast.LuckyBoxMessage & webcast.LuckyBoxMessage.$Shape;
         *   (properties?: webcast.LuckyBoxMessage.$Properties): webcast.LuckyBoxMessage;
         * }}
         */
        LuckyBoxMessage.create = function(properties) {
            return new LuckyBoxMessage(properties);
        };

        /**
         * Encodes the specified LuckyBoxMessage message. Does not implicitly {@link webcast.LuckyBoxMessage.verify|verify} messages.
         * @function encode
         * @memberof webcast.LuckyBoxMessage
         * @static
         * @param {webcast.LuckyBoxMessage.$Properties} message LuckyBoxMessage message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        LuckyBoxMessage.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.common != null && $Object.hasOwnProperty.call(message, "common"))
                $root.webcast.TextCommon.encode(message.common, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.diamondCount != null && $Object.hasOwnProperty.call(message, "diamondCount"))
                writer.uint32(/* id 2, wireType 0 =*/16).int64(message.diamondCount);
            if (message.boxId != null && $Object.hasOwnProperty.call(message, "boxId"))
                writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.boxId);
            if (message.sendTime != null && $Object.hasOwnProperty.call(message, "sendTime"))
                writer.uint32(/* id 4, wireType 0 =*/32).int64(message.sendTime);
            if (message.delayTime != null && $Object.hasOwnProperty.call(message, "delayTime"))
                writer.uint32(/* id 5, wireType 0 =*/40).int64(message.delayTime);
            if (message.boxType != null && $Object.hasOwnProperty.call(message, "boxType"))
                writer.uint32(/* id 6, wireType 0 =*/48).int64(message.boxType);
            if (message.title != null && $Object.hasOwnProperty.call(message, "title"))
                writer.uint32(/* id 7, wireType 2 =*/58).string(message.title);
            if (message.user != null && $Object.hasOwnProperty.call(message, "user"))
                $root.webcast.User.encode(message.user, writer.uint32(/* id 12, wireType 2 =*/98).fork(), _depth + 1).ldelim();
            if (message.boxStatus != null && $Object.hasOwnProperty.call(message, "boxStatus"))
                writer.uint32(/* id 16, wireType 0 =*/128).int32(message.boxStatus);
            if (message.boxIdStr != null && $Object.hasOwnProperty.call(message, "boxIdStr"))
                writer.uint32(/* id 24, wireType 2 =*/194).string(message.boxIdStr);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a LuckyBoxMessage message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.LuckyBoxMessage
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.LuckyBoxMessage & webcast.LuckyBoxMessage.$Shape} LuckyBoxMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        LuckyBoxMessage.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.webcast.LuckyBoxMessage();
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
                        message.common = $root.webcast.TextCommon.decode(reader, reader.size(), $undefined, _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.diamondCount = reader.int64();
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.boxId = reader.uint64();
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.sendTime = reader.int64();
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        message.delayTime = reader.int64();
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        message.boxType = reader.int64();
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        message.title = reader.string();
                        continue;
                    }
                case 12: {
                        if (wireType !== 2)
                            break;
                        message.user = $root.webcast.User.decode(reader, reader.size(), $undefined, _depth + 1, message.user);
                        continue;
                    }
                case 16: {
                        if (wireType !== 0)
                            break;
                        message.boxStatus = reader.int32();
                        continue;
                    }
                case 24: {
                        if (wireType !== 2)
                            break;
                        message.boxIdStr = reader.string();
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

        return LuckyBoxMessage;
    })();

    webcast.LuckyBoxRewardMessage = (function() {

        /**
         * Properties of a LuckyBoxRewardMessage.
         * @typedef {Object} webcast.LuckyBoxRewardMessage.$Properties
         * @property {webcast.TextCommon.$Properties|null} [common] LuckyBoxRewardMessage common
         * @property {Long|null} [boxId] LuckyBoxRewardMessage boxId
         * @property {string|null} [boxIdStr] LuckyBoxRewardMessage boxIdStr
         * @property {Array.<string>|null} [rewardedUserId] LuckyBoxRewardMessage rewardedUserId
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a LuckyBoxRewardMessage.
         * @memberof webcast
         * @interface ILuckyBoxRewardMessage
         * @augments webcast.LuckyBoxRewardMessage.$Properties
         * @deprecated Use webcast.LuckyBoxRewardMessage.$Properties instead.
         */

        /**
         * Shape of a LuckyBoxRewardMessage.
         * @typedef {webcast.LuckyBoxRewardMessage.$Properties} webcast.LuckyBoxRewardMessage.$Shape
         */

        /**
         * Constructs a new LuckyBoxRewardMessage.
         * @memberof webcast
         * @classdesc Represents a LuckyBoxRewardMessage.
         * @constructor
         * @param {webcast.LuckyBoxRewardMessage.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const LuckyBoxRewardMessage = function (properties) {
            this.rewardedUserId = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * LuckyBoxRewardMessage common.
         * @member {webcast.TextCommon.$Properties|null|undefined} common
         * @memberof webcast.LuckyBoxRewardMessage
         * @instance
         */
        LuckyBoxRewardMessage.prototype.common = null;

        /**
         * LuckyBoxRewardMessage boxId.
         * @member {Long} boxId
         * @memberof webcast.LuckyBoxRewardMessage
         * @instance
         */
        LuckyBoxRewardMessage.prototype.boxId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * LuckyBoxRewardMessage boxIdStr.
         * @member {string} boxIdStr
         * @memberof webcast.LuckyBoxRewardMessage
         * @instance
         */
        LuckyBoxRewardMessage.prototype.boxIdStr = "";

        /**
         * LuckyBoxRewardMessage rewardedUserId.
         * @member {Array.<string>} rewardedUserId
         * @memberof webcast.LuckyBoxRewardMessage
         * @instance
         */
        LuckyBoxRewardMessage.prototype.rewardedUserId = $util.emptyArray;

        /**
         * Creates a new LuckyBoxRewardMessage instance using the specified properties.
         * @function create
         * @memberof webcast.LuckyBoxRewardMessage
         * @static
         * @param {webcast.LuckyBoxRewardMessage.$Properties=} [properties] Properties to set
         * @returns {webcast.LuckyBoxRewardMessage} LuckyBoxRewardMessage instance
         * @type {{
         *   (properties: webcast.LuckyBoxRewardMessage.$Shape): webcast.LuckyBoxRewardMessage & webcast.LuckyBoxRewardMessage.$Shape;
         *   (properties?: webcast.LuckyBoxRewardMessage.$Properties): webcast.LuckyBoxRewardMessage;
         * }}
         */
        LuckyBoxRewardMessage.create = function(properties) {
            return new LuckyBoxRewardMessage(properties);
        };

        /**
         * Encodes the specified LuckyBoxRewardMessage message. Does not implicitly {@link webcast.LuckyBoxRewardMessage.verify|verify} messages.
         * @function encode
         * @memberof webcast.LuckyBoxRewardMessage
         * @static
         * @param {webcast.LuckyBoxRewardMessage.$Properties} message LuckyBoxRewardMessage message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        LuckyBoxRewardMessage.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.common != null && $Object.hasOwnProperty.call(message, "common"))
                $root.webcast.TextCommon.encode(message.common, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.boxId != null && $Object.hasOwnProperty.call(message, "boxId"))
                writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.boxId);
            if (message.boxIdStr != null && $Object.hasOwnProperty.call(message, "boxIdStr"))
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.boxIdStr);
            if (message.rewardedUserId != null && message.rewardedUserId.length)
                for (let i = 0; i < message.rewardedUserId.length; ++i)
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.rewardedUserId[i]);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a LuckyBoxRewardMessage message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.LuckyBoxRewardMessage
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.LuckyBoxRewardMessage & webcast.LuckyBoxRewardMessage.$Shape} LuckyBoxRewardMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        LuckyBoxRewardMessage.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.webcast.LuckyBoxRewardMessage();
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
                        message.common = $root.webcast.TextCommon.decode(reader, reader.size(), $undefined, _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.boxId = reader.uint64();
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.boxIdStr = reader.string();
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if (!(message.rewardedUserId && message.rewardedUserId.length))
                            message.rewardedUserId = [];
                        message.rewardedUserId.push(reader.string());
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

        return LuckyBoxRewardMessage;
    })();

    webcast.LotteryEventNewMessage = (function() {

        /**
         * Properties of a LotteryEventNewMessage.
         * @typedef {Object} webcast.LotteryEventNewMessage.$Properties
         * @property {webcast.TextCommon.$Properties|null} [common] LotteryEventNewMessage common
         * @property {Long|null} [lotteryId] LotteryEventNewMessage lotteryId
         * @property {number|null} [lotteryStatus] LotteryEventNewMessage lotteryStatus
         * @property {Long|null} [lotteryStartTime] LotteryEventNewMessage lotteryStartTime
         * @property {Long|null} [lotteryDrawTime] LotteryEventNewMessage lotteryDrawTime
         * @property {Long|null} [prizeCount] LotteryEventNewMessage prizeCount
         * @property {Long|null} [luckyCount] LotteryEventNewMessage luckyCount
         * @property {string|null} [awardName] LotteryEventNewMessage awardName
         * @property {string|null} [awardDescription] LotteryEventNewMessage awardDescription
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a LotteryEventNewMessage.
         * @memberof webcast
         * @interface ILotteryEventNewMessage
         * @augments webcast.LotteryEventNewMessage.$Properties
         * @deprecated Use webcast.LotteryEventNewMessage.$Properties instead.
         */

        /**
         * Shape of a LotteryEventNewMessage.
         * @typedef {webcast.LotteryEventNewMessage.$Properties} webcast.LotteryEventNewMessage.$Shape
         */

        /**
         * Constructs a new LotteryEventNewMessage.
         * @memberof webcast
         * @classdesc Represents a LotteryEventNewMessage.
         * @constructor
         * @param {webcast.LotteryEventNewMessage.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const LotteryEventNewMessage = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * LotteryEventNewMessage common.
         * @member {webcast.TextCommon.$Properties|null|undefined} common
         * @memberof webcast.LotteryEventNewMessage
         * @instance
         */
        LotteryEventNewMessage.prototype.common = null;

        /**
         * LotteryEventNewMessage lotteryId.
         * @member {Long} lotteryId
         * @memberof webcast.LotteryEventNewMessage
         * @instance
         */
        LotteryEventNewMessage.prototype.lotteryId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * LotteryEventNewMessage lotteryStatus.
         * @member {number} lotteryStatus
         * @memberof webcast.LotteryEventNewMessage
         * @instance
         */
        LotteryEventNewMessage.prototype.lotteryStatus = 0;

        /**
         * LotteryEventNewMessage lotteryStartTime.
         * @member {Long} lotteryStartTime
         * @memberof webcast.LotteryEventNewMessage
         * @instance
         */
        LotteryEventNewMessage.prototype.lotteryStartTime = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * LotteryEventNewMessage lotteryDrawTime.
         * @member {Long} lotteryDrawTime
         * @memberof webcast.LotteryEventNewMessage
         * @instance
         */
        LotteryEventNewMessage.prototype.lotteryDrawTime = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * LotteryEventNewMessage prizeCount.
         * @member {Long} prizeCount
         * @memberof webcast.LotteryEventNewMessage
         * @instance
         */
        LotteryEventNewMessage.prototype.prizeCount = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * LotteryEventNewMessage luckyCount.
         * @member {Long} luckyCount
         * @memberof webcast.LotteryEventNewMessage
         * @instance
         */
        LotteryEventNewMessage.prototype.luckyCount = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * LotteryEventNewMessage awardName.
         * @member {string} awardName
         * @memberof webcast.LotteryEventNewMessage
         * @instance
         */
        LotteryEventNewMessage.prototype.awardName = "";

        /**
         * LotteryEventNewMessage awardDescription.
         * @member {string} awardDescription
         * @memberof webcast.LotteryEventNewMessage
         * @instance
         */
        LotteryEventNewMessage.prototype.awardDescription = "";

        /**
         * Creates a new LotteryEventNewMessage instance using the specified properties.
         * @function create
         * @memberof webcast.LotteryEventNewMessage
         * @static
         * @param {webcast.LotteryEventNewMessage.$Properties=} [properties] Properties to set
         * @returns {webcast.LotteryEventNewMessage} LotteryEventNewMessage instance
         * @type {{
         *   (properties: webcast.LotteryEventNewMessage.$Shape): webcast.LotteryEventNewMessage & webcast.LotteryEventNewMessage.$Shape;
         *   (properties?: webcast.LotteryEventNewMessage.$Properties): webcast.LotteryEventNewMessage;
         * }}
         */
        LotteryEventNewMessage.create = function(properties) {
            return new LotteryEventNewMessage(properties);
        };

        /**
         * Encodes the specified LotteryEventNewMessage message. Does not implicitly {@link webcast.LotteryEventNewMessage.verify|verify} messages.
         * @function encode
         * @memberof webcast.LotteryEventNewMessage
         * @static
         * @param {webcast.LotteryEventNewMessage.$Properties} message LotteryEventNewMessage message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        LotteryEventNewMessage.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.common != null && $Object.hasOwnProperty.call(message, "common"))
                $root.webcast.TextCommon.encode(message.common, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.lotteryId != null && $Object.hasOwnProperty.call(message, "lotteryId"))
                writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.lotteryId);
            if (message.lotteryStatus != null && $Object.hasOwnProperty.call(message, "lotteryStatus"))
                writer.uint32(/* id 3, wireType 0 =*/24).int32(message.lotteryStatus);
            if (message.lotteryStartTime != null && $Object.hasOwnProperty.call(message, "lotteryStartTime"))
                writer.uint32(/* id 4, wireType 0 =*/32).int64(message.lotteryStartTime);
            if (message.lotteryDrawTime != null && $Object.hasOwnProperty.call(message, "lotteryDrawTime"))
                writer.uint32(/* id 5, wireType 0 =*/40).int64(message.lotteryDrawTime);
            if (message.prizeCount != null && $Object.hasOwnProperty.call(message, "prizeCount"))
                writer.uint32(/* id 13, wireType 0 =*/104).int64(message.prizeCount);
            if (message.luckyCount != null && $Object.hasOwnProperty.call(message, "luckyCount"))
                writer.uint32(/* id 14, wireType 0 =*/112).int64(message.luckyCount);
            if (message.awardName != null && $Object.hasOwnProperty.call(message, "awardName"))
                writer.uint32(/* id 18, wireType 2 =*/146).string(message.awardName);
            if (message.awardDescription != null && $Object.hasOwnProperty.call(message, "awardDescription"))
                writer.uint32(/* id 19, wireType 2 =*/154).string(message.awardDescription);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a LotteryEventNewMessage message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.LotteryEventNewMessage
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.LotteryEventNewMessage & webcast.LotteryEventNewMessage.$Shape} LotteryEventNewMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        LotteryEventNewMessage.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.webcast.LotteryEventNewMessage();
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
                        message.common = $root.webcast.TextCommon.decode(reader, reader.size(), $undefined, _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.lotteryId = reader.uint64();
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.lotteryStatus = reader.int32();
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.lotteryStartTime = reader.int64();
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        message.lotteryDrawTime = reader.int64();
                        continue;
                    }
                case 13: {
                        if (wireType !== 0)
                            break;
                        message.prizeCount = reader.int64();
                        continue;
                    }
                case 14: {
                        if (wireType !== 0)
                            break;
                        message.luckyCount = reader.int64();
                        continue;
                    }
                case 18: {
                        if (wireType !== 2)
                            break;
                        message.awardName = reader.string();
                        continue;
                    }
                case 19: {
                        if (wireType !== 2)
                            break;
                        message.awardDescription = reader.string();
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

        return LotteryEventNewMessage;
    })();

    webcast.ProductChangeMessage = (function() {

        /**
         * Properties of a ProductChangeMessage.
         * @typedef {Object} webcast.ProductChangeMessage.$Properties
         * @property {webcast.TextCommon.$Properties|null} [common] ProductChangeMessage common
         * @property {string|null} [updateToast] ProductChangeMessage updateToast
         * @property {Array.<webcast.ProductInfo.$Properties>|null} [updateProductInfo] ProductChangeMessage updateProductInfo
         * @property {Long|null} [total] ProductChangeMessage total
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ProductChangeMessage.
         * @memberof webcast
         * @interface IProductChangeMessage
         * @augments webcast.ProductChangeMessage.$Properties
         * @deprecated Use webcast.ProductChangeMessage.$Properties instead.
         */

        /**
         * Shape of a ProductChangeMessage.
         * @typedef {webcast.ProductChangeMessage.$Properties} webcast.ProductChangeMessage.$Shape
         */

        /**
         * Constructs a new ProductChangeMessage.
         * @memberof webcast
         * @classdesc Represents a ProductChangeMessage.
         * @constructor
         * @param {webcast.ProductChangeMessage.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ProductChangeMessage = function (properties) {
            this.updateProductInfo = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ProductChangeMessage common.
         * @member {webcast.TextCommon.$Properties|null|undefined} common
         * @memberof webcast.ProductChangeMessage
         * @instance
         */
        ProductChangeMessage.prototype.common = null;

        /**
         * ProductChangeMessage updateToast.
         * @member {string} updateToast
         * @memberof webcast.ProductChangeMessage
         * @instance
         */
        ProductChangeMessage.prototype.updateToast = "";

        /**
         * ProductChangeMessage updateProductInfo.
         * @member {Array.<webcast.ProductInfo.$Properties>} updateProductInfo
         * @memberof webcast.ProductChangeMessage
         * @instance
         */
        ProductChangeMessage.prototype.updateProductInfo = $util.emptyArray;

        /**
         * ProductChangeMessage total.
         * @member {Long} total
         * @memberof webcast.ProductChangeMessage
         * @instance
         */
        ProductChangeMessage.prototype.total = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Creates a new ProductChangeMessage instance using the specified properties.
         * @function create
         * @memberof webcast.ProductChangeMessage
         * @static
         * @param {webcast.ProductChangeMessage.$Properties=} [properties] Properties to set
         * @returns {webcast.ProductChangeMessage} ProductChangeMessage instance
         * @type {{
         *   (properties: webcast.ProductChangeMessage.$Shape): webcast.ProductChangeMessage & webcast.ProductChangeMessage.$Shape;
         *   (properties?: webcast.ProductChangeMessage.$Properties): webcast.ProductChangeMessage;
         * }}
         */
        ProductChangeMessage.create = function(properties) {
            return new ProductChangeMessage(properties);
        };

        /**
         * Encodes the specified ProductChangeMessage message. Does not implicitly {@link webcast.ProductChangeMessage.verify|verify} messages.
         * @function encode
         * @memberof webcast.ProductChangeMessage
         * @static
         * @param {webcast.ProductChangeMessage.$Properties} message ProductChangeMessage message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ProductChangeMessage.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.common != null && $Object.hasOwnProperty.call(message, "common"))
                $root.webcast.TextCommon.encode(message.common, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.updateToast != null && $Object.hasOwnProperty.call(message, "updateToast"))
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.updateToast);
            if (message.updateProductInfo != null && message.updateProductInfo.length)
                for (let i = 0; i < message.updateProductInfo.length; ++i)
                    $root.webcast.ProductInfo.encode(message.updateProductInfo[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.total != null && $Object.hasOwnProperty.call(message, "total"))
                writer.uint32(/* id 5, wireType 0 =*/40).int64(message.total);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ProductChangeMessage message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.ProductChangeMessage
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.ProductChangeMessage & webcast.ProductChangeMessage.$Shape} ProductChangeMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ProductChangeMessage.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.webcast.ProductChangeMessage();
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
                        message.common = $root.webcast.TextCommon.decode(reader, reader.size(), $undefined, _depth + 1, message.common);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.updateToast = reader.string();
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if (!(message.updateProductInfo && message.updateProductInfo.length))
                            message.updateProductInfo = [];
                        message.updateProductInfo.push($root.webcast.ProductInfo.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        message.total = reader.int64();
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

        return ProductChangeMessage;
    })();

    webcast.ProductInfo = (function() {

        /**
         * Properties of a ProductInfo.
         * @typedef {Object} webcast.ProductInfo.$Properties
         * @property {Long|null} [promotionId] ProductInfo promotionId
         * @property {number|null} [index] ProductInfo index
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ProductInfo.
         * @memberof webcast
         * @interface IProductInfo
         * @augments webcast.ProductInfo.$Properties
         * @deprecated Use webcast.ProductInfo.$Properties instead.
         */

        /**
         * Shape of a ProductInfo.
         * @typedef {webcast.ProductInfo.$Properties} webcast.ProductInfo.$Shape
         */

        /**
         * Constructs a new ProductInfo.
         * @memberof webcast
         * @classdesc Represents a ProductInfo.
         * @constructor
         * @param {webcast.ProductInfo.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ProductInfo = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ProductInfo promotionId.
         * @member {Long} promotionId
         * @memberof webcast.ProductInfo
         * @instance
         */
        ProductInfo.prototype.promotionId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * ProductInfo index.
         * @member {number} index
         * @memberof webcast.ProductInfo
         * @instance
         */
        ProductInfo.prototype.index = 0;

        /**
         * Creates a new ProductInfo instance using the specified properties.
         * @function create
         * @memberof webcast.ProductInfo
         * @static
         * @param {webcast.ProductInfo.$Properties=} [properties] Properties to set
         * @returns {webcast.ProductInfo} ProductInfo instance
         * @type {{
         *   (properties: webcast.ProductInfo.$Shape): webcast.ProductInfo & webcast.ProductInfo.$Shape;
         *   (properties?: webcast.ProductInfo.$Properties): webcast.ProductInfo;
         * }}
         */
        ProductInfo.create = function(properties) {
            return new ProductInfo(properties);
        };

        /**
         * Encodes the specified ProductInfo message. Does not implicitly {@link webcast.ProductInfo.verify|verify} messages.
         * @function encode
         * @memberof webcast.ProductInfo
         * @static
         * @param {webcast.ProductInfo.$Properties} message ProductInfo message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ProductInfo.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.promotionId != null && $Object.hasOwnProperty.call(message, "promotionId"))
                writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.promotionId);
            if (message.index != null && $Object.hasOwnProperty.call(message, "index"))
                writer.uint32(/* id 2, wireType 0 =*/16).int32(message.index);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ProductInfo message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.ProductInfo
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.ProductInfo & webcast.ProductInfo.$Shape} ProductInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ProductInfo.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.webcast.ProductInfo();
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
                        message.promotionId = reader.uint64();
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.index = reader.int32();
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

        return ProductInfo;
    })();

    webcast.LiveShoppingMessage = (function() {

        /**
         * Properties of a LiveShoppingMessage.
         * @typedef {Object} webcast.LiveShoppingMessage.$Properties
         * @property {webcast.TextCommon.$Properties|null} [common] LiveShoppingMessage common
         * @property {number|null} [msgType] LiveShoppingMessage msgType
         * @property {Long|null} [promotionId] LiveShoppingMessage promotionId
         * @property {string|null} [ecomNotice] LiveShoppingMessage ecomNotice
         * @property {Array.<Long>|null} [updatedProductIds] LiveShoppingMessage updatedProductIds
         * @property {webcast.UpdatedProductInfo.$Properties|null} [updatedProductInfo] LiveShoppingMessage updatedProductInfo
         * @property {boolean|null} [soldOut] LiveShoppingMessage soldOut
         * @property {webcast.UpdatedCouponInfo.$Properties|null} [updatedCouponInfo] LiveShoppingMessage updatedCouponInfo
         * @property {Long|null} [promotionsNum] LiveShoppingMessage promotionsNum
         * @property {string|null} [updateToast] LiveShoppingMessage updateToast
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a LiveShoppingMessage.
         * @memberof webcast
         * @interface ILiveShoppingMessage
         * @augments webcast.LiveShoppingMessage.$Properties
         * @deprecated Use webcast.LiveShoppingMessage.$Properties instead.
         */

        /**
         * Shape of a LiveShoppingMessage.
         * @typedef {webcast.LiveShoppingMessage.$Properties} webcast.LiveShoppingMessage.$Shape
         */

        /**
         * Constructs a new LiveShoppingMessage.
         * @memberof webcast
         * @classdesc Represents a LiveShoppingMessage.
         * @constructor
         * @param {webcast.LiveShoppingMessage.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const LiveShoppingMessage = function (properties) {
            this.updatedProductIds = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * LiveShoppingMessage common.
         * @member {webcast.TextCommon.$Properties|null|undefined} common
         * @memberof webcast.LiveShoppingMessage
         * @instance
         */
        LiveShoppingMessage.prototype.common = null;

        /**
         * LiveShoppingMessage msgType.
         * @member {number} msgType
         * @memberof webcast.LiveShoppingMessage
         * @instance
         */
        LiveShoppingMessage.prototype.msgType = 0;

        /**
         * LiveShoppingMessage promotionId.
         * @member {Long} promotionId
         * @memberof webcast.LiveShoppingMessage
         * @instance
         */
        LiveShoppingMessage.prototype.promotionId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * LiveShoppingMessage ecomNotice.
         * @member {string} ecomNotice
         * @memberof webcast.LiveShoppingMessage
         * @instance
         */
        LiveShoppingMessage.prototype.ecomNotice = "";

        /**
         * LiveShoppingMessage updatedProductIds.
         * @member {Array.<Long>} updatedProductIds
         * @memberof webcast.LiveShoppingMessage
         * @instance
         */
        LiveShoppingMessage.prototype.updatedProductIds = $util.emptyArray;

        /**
         * LiveShoppingMessage updatedProductInfo.
         * @member {webcast.UpdatedProductInfo.$Properties|null|undefined} updatedProductInfo
         * @memberof webcast.LiveShoppingMessage
         * @instance
         */
        LiveShoppingMessage.prototype.updatedProductInfo = null;

        /**
         * LiveShoppingMessage soldOut.
         * @member {boolean} soldOut
         * @memberof webcast.LiveShoppingMessage
         * @instance
         */
        LiveShoppingMessage.prototype.soldOut = false;

        /**
         * LiveShoppingMessage updatedCouponInfo.
         * @member {webcast.UpdatedCouponInfo.$Properties|null|undefined} updatedCouponInfo
         * @memberof webcast.LiveShoppingMessage
         * @instance
         */
        LiveShoppingMessage.prototype.updatedCouponInfo = null;

        /**
         * LiveShoppingMessage promotionsNum.
         * @member {Long} promotionsNum
         * @memberof webcast.LiveShoppingMessage
         * @instance
         */
        LiveShoppingMessage.prototype.promotionsNum = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * LiveShoppingMessage updateToast.
         * @member {string} updateToast
         * @memberof webcast.LiveShoppingMessage
         * @instance
         */
        LiveShoppingMessage.prototype.updateToast = "";

        /**
         * Creates a new LiveShoppingMessage instance using the specified properties.
         * @function create
         * @memberof webcast.LiveShoppingMessage
         * @static
         * @param {webcast.LiveShoppingMessage.$Properties=} [properties] Properties to set
         * @returns {webcast.LiveShoppingMessage} LiveShoppingMessage instance
         * @type {{
         *   (properties: webcast.LiveShoppingMessage.$Shape): webcast.LiveShoppingMessage & webcast.LiveShoppingMessage.$Shape;
         *   (properties?: webcast.LiveShoppingMessage.$Properties): webcast.LiveShoppingMessage;
         * }}
         */
        LiveShoppingMessage.create = function(properties) {
            return new LiveShoppingMessage(properties);
        };

        /**
         * Encodes the specified LiveShoppingMessage message. Does not implicitly {@link webcast.LiveShoppingMessage.verify|verify} messages.
         * @function encode
         * @memberof webcast.LiveShoppingMessage
         * @static
         * @param {webcast.LiveShoppingMessage.$Properties} message LiveShoppingMessage message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        LiveShoppingMessage.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.common != null && $Object.hasOwnProperty.call(message, "common"))
                $root.webcast.TextCommon.encode(message.common, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.msgType != null && $Object.hasOwnProperty.call(message, "msgType"))
                writer.uint32(/* id 2, wireType 0 =*/16).int32(message.msgType);
            if (message.promotionId != null && $Object.hasOwnProperty.call(message, "promotionId"))
                writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.promotionId);
            if (message.ecomNotice != null && $Object.hasOwnProperty.call(message, "ecomNotice"))
                writer.uint32(/* id 8, wireType 2 =*/66).string(message.ecomNotice);
            if (message.updatedProductIds != null && message.updatedProductIds.length)
                for (let i = 0; i < message.updatedProductIds.length; ++i)
                    writer.uint32(/* id 9, wireType 0 =*/72).uint64(message.updatedProductIds[i]);
            if (message.updatedProductInfo != null && $Object.hasOwnProperty.call(message, "updatedProductInfo"))
                $root.webcast.UpdatedProductInfo.encode(message.updatedProductInfo, writer.uint32(/* id 11, wireType 2 =*/90).fork(), _depth + 1).ldelim();
            if (message.soldOut != null && $Object.hasOwnProperty.call(message, "soldOut"))
                writer.uint32(/* id 12, wireType 0 =*/96).bool(message.soldOut);
            if (message.updatedCouponInfo != null && $Object.hasOwnProperty.call(message, "updatedCouponInfo"))
                $root.webcast.UpdatedCouponInfo.encode(message.updatedCouponInfo, writer.uint32(/* id 13, wireType 2 =*/106).fork(), _depth + 1).ldelim();
            if (message.promotionsNum != null && $Object.hasOwnProperty.call(message, "promotionsNum"))
                writer.uint32(/* id 17, wireType 0 =*/136).int64(message.promotionsNum);
            if (message.updateToast != null && $Object.hasOwnProperty.call(message, "updateToast"))
                writer.uint32(/* id 31, wireType 2 =*/250).string(message.updateToast);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a LiveShoppingMessage message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.LiveShoppingMessage
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.LiveShoppingMessage & webcast.LiveShoppingMessage.$Shape} LiveShoppingMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        LiveShoppingMessage.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.webcast.LiveShoppingMessage();
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
                        message.common = $root.webcast.TextCommon.decode(reader, reader.size(), $undefined, _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.msgType = reader.int32();
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.promotionId = reader.uint64();
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        message.ecomNotice = reader.string();
                        continue;
                    }
                case 9: {
                        if (wireType === 2) {
                            if (!(message.updatedProductIds && message.updatedProductIds.length))
                                message.updatedProductIds = [];
                            reader.uint64s(message.updatedProductIds);
                            continue;
                        }
                        if (wireType !== 0)
                            break;
                        if (!(message.updatedProductIds && message.updatedProductIds.length))
                            message.updatedProductIds = [];
                        message.updatedProductIds.push(reader.uint64());
                        continue;
                    }
                case 11: {
                        if (wireType !== 2)
                            break;
                        message.updatedProductInfo = $root.webcast.UpdatedProductInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.updatedProductInfo);
                        continue;
                    }
                case 12: {
                        if (wireType !== 0)
                            break;
                        message.soldOut = reader.bool();
                        continue;
                    }
                case 13: {
                        if (wireType !== 2)
                            break;
                        message.updatedCouponInfo = $root.webcast.UpdatedCouponInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.updatedCouponInfo);
                        continue;
                    }
                case 17: {
                        if (wireType !== 0)
                            break;
                        message.promotionsNum = reader.int64();
                        continue;
                    }
                case 31: {
                        if (wireType !== 2)
                            break;
                        message.updateToast = reader.string();
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

        return LiveShoppingMessage;
    })();

    webcast.UpdatedProductInfo = (function() {

        /**
         * Properties of an UpdatedProductInfo.
         * @typedef {Object} webcast.UpdatedProductInfo.$Properties
         * @property {Long|null} [price] UpdatedProductInfo price
         * @property {string|null} [title] UpdatedProductInfo title
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an UpdatedProductInfo.
         * @memberof webcast
         * @interface IUpdatedProductInfo
         * @augments webcast.UpdatedProductInfo.$Properties
         * @deprecated Use webcast.UpdatedProductInfo.$Properties instead.
         */

        /**
         * Shape of an UpdatedProductInfo.
         * @typedef {webcast.UpdatedProductInfo.$Properties} webcast.UpdatedProductInfo.$Shape
         */

        /**
         * Constructs a new UpdatedProductInfo.
         * @memberof webcast
         * @classdesc Represents an UpdatedProductInfo.
         * @constructor
         * @param {webcast.UpdatedProductInfo.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const UpdatedProductInfo = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * UpdatedProductInfo price.
         * @member {Long} price
         * @memberof webcast.UpdatedProductInfo
         * @instance
         */
        UpdatedProductInfo.prototype.price = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * UpdatedProductInfo title.
         * @member {string} title
         * @memberof webcast.UpdatedProductInfo
         * @instance
         */
        UpdatedProductInfo.prototype.title = "";

        /**
         * Creates a new UpdatedProductInfo instance using the specified properties.
         * @function create
         * @memberof webcast.UpdatedProductInfo
         * @static
         * @param {webcast.UpdatedProductInfo.$Properties=} [properties] Properties to set
         * @returns {webcast.UpdatedProductInfo} UpdatedProductInfo instance
         * @type {{
         *   (properties: webcast.UpdatedProductInfo.$Shape): webcast.UpdatedProductInfo & webcast.UpdatedProductInfo.$Shape;
         *   (properties?: webcast.UpdatedProductInfo.$Properties): webcast.UpdatedProductInfo;
         * }}
         */
        UpdatedProductInfo.create = function(properties) {
            return new UpdatedProductInfo(properties);
        };

        /**
         * Encodes the specified UpdatedProductInfo message. Does not implicitly {@link webcast.UpdatedProductInfo.verify|verify} messages.
         * @function encode
         * @memberof webcast.UpdatedProductInfo
         * @static
         * @param {webcast.UpdatedProductInfo.$Properties} message UpdatedProductInfo message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        UpdatedProductInfo.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.price != null && $Object.hasOwnProperty.call(message, "price"))
                writer.uint32(/* id 1, wireType 0 =*/8).int64(message.price);
            if (message.title != null && $Object.hasOwnProperty.call(message, "title"))
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.title);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an UpdatedProductInfo message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.UpdatedProductInfo
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.UpdatedProductInfo & webcast.UpdatedProductInfo.$Shape} UpdatedProductInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        UpdatedProductInfo.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.webcast.UpdatedProductInfo();
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
                        message.price = reader.int64();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.title = reader.string();
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

        return UpdatedProductInfo;
    })();

    webcast.UpdatedCouponInfo = (function() {

        /**
         * Properties of an UpdatedCouponInfo.
         * @typedef {Object} webcast.UpdatedCouponInfo.$Properties
         * @property {string|null} [tag] UpdatedCouponInfo tag
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an UpdatedCouponInfo.
         * @memberof webcast
         * @interface IUpdatedCouponInfo
         * @augments webcast.UpdatedCouponInfo.$Properties
         * @deprecated Use webcast.UpdatedCouponInfo.$Properties instead.
         */

        /**
         * Shape of an UpdatedCouponInfo.
         * @typedef {webcast.UpdatedCouponInfo.$Properties} webcast.UpdatedCouponInfo.$Shape
         */

        /**
         * Constructs a new UpdatedCouponInfo.
         * @memberof webcast
         * @classdesc Represents an UpdatedCouponInfo.
         * @constructor
         * @param {webcast.UpdatedCouponInfo.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const UpdatedCouponInfo = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * UpdatedCouponInfo tag.
         * @member {string} tag
         * @memberof webcast.UpdatedCouponInfo
         * @instance
         */
        UpdatedCouponInfo.prototype.tag = "";

        /**
         * Creates a new UpdatedCouponInfo instance using the specified properties.
         * @function create
         * @memberof webcast.UpdatedCouponInfo
         * @static
         * @param {webcast.UpdatedCouponInfo.$Properties=} [properties] Properties to set
         * @returns {webcast.UpdatedCouponInfo} UpdatedCouponInfo instance
         * @type {{
         *   (properties: webcast.UpdatedCouponInfo.$Shape): webcast.UpdatedCouponInfo & webcast.UpdatedCouponInfo.$Shape;
         *   (properties?: webcast.UpdatedCouponInfo.$Properties): webcast.UpdatedCouponInfo;
         * }}
         */
        UpdatedCouponInfo.create = function(properties) {
            return new UpdatedCouponInfo(properties);
        };

        /**
         * Encodes the specified UpdatedCouponInfo message. Does not implicitly {@link webcast.UpdatedCouponInfo.verify|verify} messages.
         * @function encode
         * @memberof webcast.UpdatedCouponInfo
         * @static
         * @param {webcast.UpdatedCouponInfo.$Properties} message UpdatedCouponInfo message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        UpdatedCouponInfo.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.tag != null && $Object.hasOwnProperty.call(message, "tag"))
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.tag);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an UpdatedCouponInfo message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.UpdatedCouponInfo
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.UpdatedCouponInfo & webcast.UpdatedCouponInfo.$Shape} UpdatedCouponInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        UpdatedCouponInfo.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.webcast.UpdatedCouponInfo();
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
                        message.tag = reader.string();
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

        return UpdatedCouponInfo;
    })();

    webcast.LiveEcomGeneralMessage = (function() {

        /**
         * Properties of a LiveEcomGeneralMessage.
         * @typedef {Object} webcast.LiveEcomGeneralMessage.$Properties
         * @property {webcast.TextCommon.$Properties|null} [common] LiveEcomGeneralMessage common
         * @property {string|null} [contentType] LiveEcomGeneralMessage contentType
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a LiveEcomGeneralMessage.
         * @memberof webcast
         * @interface ILiveEcomGeneralMessage
         * @augments webcast.LiveEcomGeneralMessage.$Properties
         * @deprecated Use webcast.LiveEcomGeneralMessage.$Properties instead.
         */

        /**
         * Shape of a LiveEcomGeneralMessage.
         * @typedef {webcast.LiveEcomGeneralMessage.$Properties} webcast.LiveEcomGeneralMessage.$Shape
         */

        /**
         * Constructs a new LiveEcomGeneralMessage.
         * @memberof webcast
         * @classdesc Represents a LiveEcomGeneralMessage.
         * @constructor
         * @param {webcast.LiveEcomGeneralMessage.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const LiveEcomGeneralMessage = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * LiveEcomGeneralMessage common.
         * @member {webcast.TextCommon.$Properties|null|undefined} common
         * @memberof webcast.LiveEcomGeneralMessage
         * @instance
         */
        LiveEcomGeneralMessage.prototype.common = null;

        /**
         * LiveEcomGeneralMessage contentType.
         * @member {string} contentType
         * @memberof webcast.LiveEcomGeneralMessage
         * @instance
         */
        LiveEcomGeneralMessage.prototype.contentType = "";

        /**
         * Creates a new LiveEcomGeneralMessage instance using the specified properties.
         * @function create
         * @memberof webcast.LiveEcomGeneralMessage
         * @static
         * @param {webcast.LiveEcomGeneralMessage.$Properties=} [properties] Properties to set
         * @returns {webcast.LiveEcomGeneralMessage} LiveEcomGeneralMessage instance
         * @type {{
         *   (properties: webcast.LiveEcomGeneralMessage.$Shape): webcast.LiveEcomGeneralMessage & webcast.LiveEcomGeneralMessage.$Shape;
         *   (properties?: webcast.LiveEcomGeneralMessage.$Properties): webcast.LiveEcomGeneralMessage;
         * }}
         */
        LiveEcomGeneralMessage.create = function(properties) {
            return new LiveEcomGeneralMessage(properties);
        };

        /**
         * Encodes the specified LiveEcomGeneralMessage message. Does not implicitly {@link webcast.LiveEcomGeneralMessage.verify|verify} messages.
         * @function encode
         * @memberof webcast.LiveEcomGeneralMessage
         * @static
         * @param {webcast.LiveEcomGeneralMessage.$Properties} message LiveEcomGeneralMessage message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        LiveEcomGeneralMessage.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.common != null && $Object.hasOwnProperty.call(message, "common"))
                $root.webcast.TextCommon.encode(message.common, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.contentType != null && $Object.hasOwnProperty.call(message, "contentType"))
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.contentType);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a LiveEcomGeneralMessage message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.LiveEcomGeneralMessage
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.LiveEcomGeneralMessage & webcast.LiveEcomGeneralMessage.$Shape} LiveEcomGeneralMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        LiveEcomGeneralMessage.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.webcast.LiveEcomGeneralMessage();
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
                        message.common = $root.webcast.TextCommon.decode(reader, reader.size(), $undefined, _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.contentType = reader.string();
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

        return LiveEcomGeneralMessage;
    })();

    webcast.LiveEcomMessage = (function() {

        /**
         * Properties of a LiveEcomMessage.
         * @typedef {Object} webcast.LiveEcomMessage.$Properties
         * @property {webcast.TextCommon.$Properties|null} [common] LiveEcomMessage common
         * @property {number|null} [msgType] LiveEcomMessage msgType
         * @property {string|null} [nickName] LiveEcomMessage nickName
         * @property {Long|null} [purchaseCnt] LiveEcomMessage purchaseCnt
         * @property {string|null} [text] LiveEcomMessage text
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a LiveEcomMessage.
         * @memberof webcast
         * @interface ILiveEcomMessage
         * @augments webcast.LiveEcomMessage.$Properties
         * @deprecated Use webcast.LiveEcomMessage.$Properties instead.
         */

        /**
         * Shape of a LiveEcomMessage.
         * @typedef {webcast.LiveEcomMessage.$Properties} webcast.LiveEcomMessage.$Shape
         */

        /**
         * Constructs a new LiveEcomMessage.
         * @memberof webcast
         * @classdesc Represents a LiveEcomMessage.
         * @constructor
         * @param {webcast.LiveEcomMessage.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const LiveEcomMessage = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * LiveEcomMessage common.
         * @member {webcast.TextCommon.$Properties|null|undefined} common
         * @memberof webcast.LiveEcomMessage
         * @instance
         */
        LiveEcomMessage.prototype.common = null;

        /**
         * LiveEcomMessage msgType.
         * @member {number} msgType
         * @memberof webcast.LiveEcomMessage
         * @instance
         */
        LiveEcomMessage.prototype.msgType = 0;

        /**
         * LiveEcomMessage nickName.
         * @member {string} nickName
         * @memberof webcast.LiveEcomMessage
         * @instance
         */
        LiveEcomMessage.prototype.nickName = "";

        /**
         * LiveEcomMessage purchaseCnt.
         * @member {Long} purchaseCnt
         * @memberof webcast.LiveEcomMessage
         * @instance
         */
        LiveEcomMessage.prototype.purchaseCnt = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * LiveEcomMessage text.
         * @member {string} text
         * @memberof webcast.LiveEcomMessage
         * @instance
         */
        LiveEcomMessage.prototype.text = "";

        /**
         * Creates a new LiveEcomMessage instance using the specified properties.
         * @function create
         * @memberof webcast.LiveEcomMessage
         * @static
         * @param {webcast.LiveEcomMessage.$Properties=} [properties] Properties to set
         * @returns {webcast.LiveEcomMessage} LiveEcomMessage instance
         * @type {{
         *   (properties: webcast.LiveEcomMessage.$Shape): webcast.LiveEcomMessage & webcast.LiveEcomMessage.$Shape;
         *   (properties?: webcast.LiveEcomMessage.$Properties): webcast.LiveEcomMessage;
         * }}
         */
        LiveEcomMessage.create = function(properties) {
            return new LiveEcomMessage(properties);
        };

        /**
         * Encodes the specified LiveEcomMessage message. Does not implicitly {@link webcast.LiveEcomMessage.verify|verify} messages.
         * @function encode
         * @memberof webcast.LiveEcomMessage
         * @static
         * @param {webcast.LiveEcomMessage.$Properties} message LiveEcomMessage message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        LiveEcomMessage.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.common != null && $Object.hasOwnProperty.call(message, "common"))
                $root.webcast.TextCommon.encode(message.common, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.msgType != null && $Object.hasOwnProperty.call(message, "msgType"))
                writer.uint32(/* id 2, wireType 0 =*/16).int32(message.msgType);
            if (message.nickName != null && $Object.hasOwnProperty.call(message, "nickName"))
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.nickName);
            if (message.purchaseCnt != null && $Object.hasOwnProperty.call(message, "purchaseCnt"))
                writer.uint32(/* id 4, wireType 0 =*/32).int64(message.purchaseCnt);
            if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                writer.uint32(/* id 5, wireType 2 =*/42).string(message.text);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a LiveEcomMessage message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.LiveEcomMessage
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.LiveEcomMessage & webcast.LiveEcomMessage.$Shape} LiveEcomMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        LiveEcomMessage.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.webcast.LiveEcomMessage();
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
                        message.common = $root.webcast.TextCommon.decode(reader, reader.size(), $undefined, _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.msgType = reader.int32();
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.nickName = reader.string();
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.purchaseCnt = reader.int64();
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.text = reader.string();
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

        return LiveEcomMessage;
    })();

    webcast.LinkMicBattle = (function() {

        /**
         * Properties of a LinkMicBattle.
         * @typedef {Object} webcast.LinkMicBattle.$Properties
         * @property {webcast.TextCommon.$Properties|null} [common] LinkMicBattle common
         * @property {webcast.BattleSettings.$Properties|null} [battleSettings] LinkMicBattle battleSettings
         * @property {Array.<webcast.BattleUserEntry.$Properties>|null} [userInfos] LinkMicBattle userInfos
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a LinkMicBattle.
         * @memberof webcast
         * @interface ILinkMicBattle
         * @augments webcast.LinkMicBattle.$Properties
         * @deprecated Use webcast.LinkMicBattle.$Properties instead.
         */

        /**
         * Shape of a LinkMicBattle.
         * @typedef {webcast.LinkMicBattle.$Properties} webcast.LinkMicBattle.$Shape
         */

        /**
         * Constructs a new LinkMicBattle.
         * @memberof webcast
         * @classdesc Represents a LinkMicBattle.
         * @constructor
         * @param {webcast.LinkMicBattle.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const LinkMicBattle = function (properties) {
            this.userInfos = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * LinkMicBattle common.
         * @member {webcast.TextCommon.$Properties|null|undefined} common
         * @memberof webcast.LinkMicBattle
         * @instance
         */
        LinkMicBattle.prototype.common = null;

        /**
         * LinkMicBattle battleSettings.
         * @member {webcast.BattleSettings.$Properties|null|undefined} battleSettings
         * @memberof webcast.LinkMicBattle
         * @instance
         */
        LinkMicBattle.prototype.battleSettings = null;

        /**
         * LinkMicBattle userInfos.
         * @member {Array.<webcast.BattleUserEntry.$Properties>} userInfos
         * @memberof webcast.LinkMicBattle
         * @instance
         */
        LinkMicBattle.prototype.userInfos = $util.emptyArray;

        /**
         * Creates a new LinkMicBattle instance using the specified properties.
         * @function create
         * @memberof webcast.LinkMicBattle
         * @static
         * @param {webcast.LinkMicBattle.$Properties=} [properties] Properties to set
         * @returns {webcast.LinkMicBattle} LinkMicBattle instance
         * @type {{
         *   (properties: webcast.LinkMicBattle.$Shape): webcast.LinkMicBattle & webcast.LinkMicBattle.$Shape;
         *   (properties?: webcast.LinkMicBattle.$Properties): webcast.LinkMicBattle;
         * }}
         */
        LinkMicBattle.create = function(properties) {
            return new LinkMicBattle(properties);
        };

        /**
         * Encodes the specified LinkMicBattle message. Does not implicitly {@link webcast.LinkMicBattle.verify|verify} messages.
         * @function encode
         * @memberof webcast.LinkMicBattle
         * @static
         * @param {webcast.LinkMicBattle.$Properties} message LinkMicBattle message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        LinkMicBattle.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.common != null && $Object.hasOwnProperty.call(message, "common"))
                $root.webcast.TextCommon.encode(message.common, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.battleSettings != null && $Object.hasOwnProperty.call(message, "battleSettings"))
                $root.webcast.BattleSettings.encode(message.battleSettings, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.userInfos != null && message.userInfos.length)
                for (let i = 0; i < message.userInfos.length; ++i)
                    $root.webcast.BattleUserEntry.encode(message.userInfos[i], writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a LinkMicBattle message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.LinkMicBattle
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.LinkMicBattle & webcast.LinkMicBattle.$Shape} LinkMicBattle
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        LinkMicBattle.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.webcast.LinkMicBattle();
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
                        message.common = $root.webcast.TextCommon.decode(reader, reader.size(), $undefined, _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.battleSettings = $root.webcast.BattleSettings.decode(reader, reader.size(), $undefined, _depth + 1, message.battleSettings);
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if (!(message.userInfos && message.userInfos.length))
                            message.userInfos = [];
                        message.userInfos.push($root.webcast.BattleUserEntry.decode(reader, reader.size(), $undefined, _depth + 1));
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

        return LinkMicBattle;
    })();

    webcast.BattleSettings = (function() {

        /**
         * Properties of a BattleSettings.
         * @typedef {Object} webcast.BattleSettings.$Properties
         * @property {Long|null} [battleId] BattleSettings battleId
         * @property {Long|null} [startTimeMs] BattleSettings startTimeMs
         * @property {Long|null} [duration] BattleSettings duration
         * @property {Long|null} [punishDuration] BattleSettings punishDuration
         * @property {Long|null} [battleStatus] BattleSettings battleStatus
         * @property {string|null} [battleIdStr] BattleSettings battleIdStr
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a BattleSettings.
         * @memberof webcast
         * @interface IBattleSettings
         * @augments webcast.BattleSettings.$Properties
         * @deprecated Use webcast.BattleSettings.$Properties instead.
         */

        /**
         * Shape of a BattleSettings.
         * @typedef {webcast.BattleSettings.$Properties} webcast.BattleSettings.$Shape
         */

        /**
         * Constructs a new BattleSettings.
         * @memberof webcast
         * @classdesc Represents a BattleSettings.
         * @constructor
         * @param {webcast.BattleSettings.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const BattleSettings = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * BattleSettings battleId.
         * @member {Long} battleId
         * @memberof webcast.BattleSettings
         * @instance
         */
        BattleSettings.prototype.battleId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * BattleSettings startTimeMs.
         * @member {Long} startTimeMs
         * @memberof webcast.BattleSettings
         * @instance
         */
        BattleSettings.prototype.startTimeMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * BattleSettings duration.
         * @member {Long} duration
         * @memberof webcast.BattleSettings
         * @instance
         */
        BattleSettings.prototype.duration = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * BattleSettings punishDuration.
         * @member {Long} punishDuration
         * @memberof webcast.BattleSettings
         * @instance
         */
        BattleSettings.prototype.punishDuration = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * BattleSettings battleStatus.
         * @member {Long} battleStatus
         * @memberof webcast.BattleSettings
         * @instance
         */
        BattleSettings.prototype.battleStatus = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * BattleSettings battleIdStr.
         * @member {string} battleIdStr
         * @memberof webcast.BattleSettings
         * @instance
         */
        BattleSettings.prototype.battleIdStr = "";

        /**
         * Creates a new BattleSettings instance using the specified properties.
         * @function create
         * @memberof webcast.BattleSettings
         * @static
         * @param {webcast.BattleSettings.$Properties=} [properties] Properties to set
         * @returns {webcast.BattleSettings} BattleSettings instance
         * @type {{
         *   (properties: webcast.BattleSettings.$Shape): webcast.BattleSettings & webcast.BattleSettings.$Shape;
         *   (properties?: webcast.BattleSettings.$Properties): webcast.BattleSettings;
         * }}
         */
        BattleSettings.create = function(properties) {
            return new BattleSettings(properties);
        };

        /**
         * Encodes the specified BattleSettings message. Does not implicitly {@link webcast.BattleSettings.verify|verify} messages.
         * @function encode
         * @memberof webcast.BattleSettings
         * @static
         * @param {webcast.BattleSettings.$Properties} message BattleSettings message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        BattleSettings.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.battleId != null && $Object.hasOwnProperty.call(message, "battleId"))
                writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.battleId);
            if (message.startTimeMs != null && $Object.hasOwnProperty.call(message, "startTimeMs"))
                writer.uint32(/* id 3, wireType 0 =*/24).int64(message.startTimeMs);
            if (message.duration != null && $Object.hasOwnProperty.call(message, "duration"))
                writer.uint32(/* id 4, wireType 0 =*/32).int64(message.duration);
            if (message.punishDuration != null && $Object.hasOwnProperty.call(message, "punishDuration"))
                writer.uint32(/* id 19, wireType 0 =*/152).int64(message.punishDuration);
            if (message.battleStatus != null && $Object.hasOwnProperty.call(message, "battleStatus"))
                writer.uint32(/* id 40, wireType 0 =*/320).int64(message.battleStatus);
            if (message.battleIdStr != null && $Object.hasOwnProperty.call(message, "battleIdStr"))
                writer.uint32(/* id 42, wireType 2 =*/338).string(message.battleIdStr);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a BattleSettings message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.BattleSettings
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.BattleSettings & webcast.BattleSettings.$Shape} BattleSettings
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        BattleSettings.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.webcast.BattleSettings();
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
                        message.battleId = reader.uint64();
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.startTimeMs = reader.int64();
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.duration = reader.int64();
                        continue;
                    }
                case 19: {
                        if (wireType !== 0)
                            break;
                        message.punishDuration = reader.int64();
                        continue;
                    }
                case 40: {
                        if (wireType !== 0)
                            break;
                        message.battleStatus = reader.int64();
                        continue;
                    }
                case 42: {
                        if (wireType !== 2)
                            break;
                        message.battleIdStr = reader.string();
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

        return BattleSettings;
    })();

    webcast.BattleUserEntry = (function() {

        /**
         * Properties of a BattleUserEntry.
         * @typedef {Object} webcast.BattleUserEntry.$Properties
         * @property {Long|null} [key] BattleUserEntry key
         * @property {webcast.BattleUserInfo.$Properties|null} [value] BattleUserEntry value
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a BattleUserEntry.
         * @memberof webcast
         * @interface IBattleUserEntry
         * @augments webcast.BattleUserEntry.$Properties
         * @deprecated Use webcast.BattleUserEntry.$Properties instead.
         */

        /**
         * Shape of a BattleUserEntry.
         * @typedef {webcast.BattleUserEntry.$Properties} webcast.BattleUserEntry.$Shape
         */

        /**
         * Constructs a new BattleUserEntry.
         * @memberof webcast
         * @classdesc Represents a BattleUserEntry.
         * @constructor
         * @param {webcast.BattleUserEntry.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const BattleUserEntry = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * BattleUserEntry key.
         * @member {Long} key
         * @memberof webcast.BattleUserEntry
         * @instance
         */
        BattleUserEntry.prototype.key = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * BattleUserEntry value.
         * @member {webcast.BattleUserInfo.$Properties|null|undefined} value
         * @memberof webcast.BattleUserEntry
         * @instance
         */
        BattleUserEntry.prototype.value = null;

        /**
         * Creates a new BattleUserEntry instance using the specified properties.
         * @function create
         * @memberof webcast.BattleUserEntry
         * @static
         * @param {webcast.BattleUserEntry.$Properties=} [properties] Properties to set
         * @returns {webcast.BattleUserEntry} BattleUserEntry instance
         * @type {{
         *   (properties: webcast.BattleUserEntry.$Shape): webcast.BattleUserEntry & webcast.BattleUserEntry.$Shape;
         *   (properties?: webcast.BattleUserEntry.$Properties): webcast.BattleUserEntry;
         * }}
         */
        BattleUserEntry.create = function(properties) {
            return new BattleUserEntry(properties);
        };

        /**
         * Encodes the specified BattleUserEntry message. Does not implicitly {@link webcast.BattleUserEntry.verify|verify} messages.
         * @function encode
         * @memberof webcast.BattleUserEntry
         * @static
         * @param {webcast.BattleUserEntry.$Properties} message BattleUserEntry message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        BattleUserEntry.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
                writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.key);
            if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                $root.webcast.BattleUserInfo.encode(message.value, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a BattleUserEntry message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.BattleUserEntry
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.BattleUserEntry & webcast.BattleUserEntry.$Shape} BattleUserEntry
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        BattleUserEntry.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.webcast.BattleUserEntry();
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
                        message.key = reader.uint64();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.value = $root.webcast.BattleUserInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.value);
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

        return BattleUserEntry;
    })();

    webcast.BattleUserInfo = (function() {

        /**
         * Properties of a BattleUserInfo.
         * @typedef {Object} webcast.BattleUserInfo.$Properties
         * @property {webcast.BattleBaseUser.$Properties|null} [user] BattleUserInfo user
         * @property {Long|null} [multiPkTeamId] BattleUserInfo multiPkTeamId
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a BattleUserInfo.
         * @memberof webcast
         * @interface IBattleUserInfo
         * @augments webcast.BattleUserInfo.$Properties
         * @deprecated Use webcast.BattleUserInfo.$Properties instead.
         */

        /**
         * Shape of a BattleUserInfo.
         * @typedef {webcast.BattleUserInfo.$Properties} webcast.BattleUserInfo.$Shape
         */

        /**
         * Constructs a new BattleUserInfo.
         * @memberof webcast
         * @classdesc Represents a BattleUserInfo.
         * @constructor
         * @param {webcast.BattleUserInfo.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const BattleUserInfo = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * BattleUserInfo user.
         * @member {webcast.BattleBaseUser.$Properties|null|undefined} user
         * @memberof webcast.BattleUserInfo
         * @instance
         */
        BattleUserInfo.prototype.user = null;

        /**
         * BattleUserInfo multiPkTeamId.
         * @member {Long} multiPkTeamId
         * @memberof webcast.BattleUserInfo
         * @instance
         */
        BattleUserInfo.prototype.multiPkTeamId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Creates a new BattleUserInfo instance using the specified properties.
         * @function create
         * @memberof webcast.BattleUserInfo
         * @static
         * @param {webcast.BattleUserInfo.$Properties=} [properties] Properties to set
         * @returns {webcast.BattleUserInfo} BattleUserInfo instance
         * @type {{
         *   (properties: webcast.BattleUserInfo.$Shape): webcast.BattleUserInfo & webcast.BattleUserInfo.$Shape;
         *   (properties?: webcast.BattleUserInfo.$Properties): webcast.BattleUserInfo;
         * }}
         */
        BattleUserInfo.create = function(properties) {
            return new BattleUserInfo(properties);
        };

        /**
         * Encodes the specified BattleUserInfo message. Does not implicitly {@link webcast.BattleUserInfo.verify|verify} messages.
         * @function encode
         * @memberof webcast.BattleUserInfo
         * @static
         * @param {webcast.BattleUserInfo.$Properties} message BattleUserInfo message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        BattleUserInfo.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.user != null && $Object.hasOwnProperty.call(message, "user"))
                $root.webcast.BattleBaseUser.encode(message.user, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.multiPkTeamId != null && $Object.hasOwnProperty.call(message, "multiPkTeamId"))
                writer.uint32(/* id 10, wireType 0 =*/80).uint64(message.multiPkTeamId);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a BattleUserInfo message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.BattleUserInfo
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.BattleUserInfo & webcast.BattleUserInfo.$Shape} BattleUserInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        BattleUserInfo.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.webcast.BattleUserInfo();
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
                        message.user = $root.webcast.BattleBaseUser.decode(reader, reader.size(), $undefined, _depth + 1, message.user);
                        continue;
                    }
                case 10: {
                        if (wireType !== 0)
                            break;
                        message.multiPkTeamId = reader.uint64();
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

        return BattleUserInfo;
    })();

    webcast.BattleBaseUser = (function() {

        /**
         * Properties of a BattleBaseUser.
         * @typedef {Object} webcast.BattleBaseUser.$Properties
         * @property {Long|null} [userId] BattleBaseUser userId
         * @property {string|null} [nickName] BattleBaseUser nickName
         * @property {webcast.Image.$Properties|null} [avatarThumb] BattleBaseUser avatarThumb
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a BattleBaseUser.
         * @memberof webcast
         * @interface IBattleBaseUser
         * @augments webcast.BattleBaseUser.$Properties
         * @deprecated Use webcast.BattleBaseUser.$Properties instead.
         */

        /**
         * Shape of a BattleBaseUser.
         * @typedef {webcast.BattleBaseUser.$Properties} webcast.BattleBaseUser.$Shape
         */

        /**
         * Constructs a new BattleBaseUser.
         * @memberof webcast
         * @classdesc Represents a BattleBaseUser.
         * @constructor
         * @param {webcast.BattleBaseUser.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const BattleBaseUser = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * BattleBaseUser userId.
         * @member {Long} userId
         * @memberof webcast.BattleBaseUser
         * @instance
         */
        BattleBaseUser.prototype.userId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * BattleBaseUser nickName.
         * @member {string} nickName
         * @memberof webcast.BattleBaseUser
         * @instance
         */
        BattleBaseUser.prototype.nickName = "";

        /**
         * BattleBaseUser avatarThumb.
         * @member {webcast.Image.$Properties|null|undefined} avatarThumb
         * @memberof webcast.BattleBaseUser
         * @instance
         */
        BattleBaseUser.prototype.avatarThumb = null;

        /**
         * Creates a new BattleBaseUser instance using the specified properties.
         * @function create
         * @memberof webcast.BattleBaseUser
         * @static
         * @param {webcast.BattleBaseUser.$Properties=} [properties] Properties to set
         * @returns {webcast.BattleBaseUser} BattleBaseUser instance
         * @type {{
         *   (properties: webcast.BattleBaseUser.$Shape): webcast.BattleBaseUser & webcast.BattleBaseUser.$Shape;
         *   (properties?: webcast.BattleBaseUser.$Properties): webcast.BattleBaseUser;
         * }}
         */
        BattleBaseUser.create = function(properties) {
            return new BattleBaseUser(properties);
        };

        /**
         * Encodes the specified BattleBaseUser message. Does not implicitly {@link webcast.BattleBaseUser.verify|verify} messages.
         * @function encode
         * @memberof webcast.BattleBaseUser
         * @static
         * @param {webcast.BattleBaseUser.$Properties} message BattleBaseUser message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        BattleBaseUser.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.userId != null && $Object.hasOwnProperty.call(message, "userId"))
                writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.userId);
            if (message.nickName != null && $Object.hasOwnProperty.call(message, "nickName"))
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.nickName);
            if (message.avatarThumb != null && $Object.hasOwnProperty.call(message, "avatarThumb"))
                $root.webcast.Image.encode(message.avatarThumb, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a BattleBaseUser message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.BattleBaseUser
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.BattleBaseUser & webcast.BattleBaseUser.$Shape} BattleBaseUser
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        BattleBaseUser.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.webcast.BattleBaseUser();
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
                        message.userId = reader.uint64();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.nickName = reader.string();
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.avatarThumb = $root.webcast.Image.decode(reader, reader.size(), $undefined, _depth + 1, message.avatarThumb);
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

        return BattleBaseUser;
    })();

    webcast.LinkMicMethod = (function() {

        /**
         * Properties of a LinkMicMethod.
         * @typedef {Object} webcast.LinkMicMethod.$Properties
         * @property {webcast.TextCommon.$Properties|null} [common] LinkMicMethod common
         * @property {Long|null} [messageType] LinkMicMethod messageType
         * @property {Long|null} [startTime] LinkMicMethod startTime
         * @property {Long|null} [duration] LinkMicMethod duration
         * @property {Array.<webcast.UserScores.$Properties>|null} [userScores] LinkMicMethod userScores
         * @property {Array.<webcast.ContributorEntry.$Properties>|null} [contributors] LinkMicMethod contributors
         * @property {string|null} [tips] LinkMicMethod tips
         * @property {Long|null} [startTimeMs] LinkMicMethod startTimeMs
         * @property {Long|null} [scene] LinkMicMethod scene
         * @property {Array.<webcast.User.$Properties>|null} [linkedUsers] LinkMicMethod linkedUsers
         * @property {Long|null} [battleId] LinkMicMethod battleId
         * @property {string|null} [battleIdStr] LinkMicMethod battleIdStr
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a LinkMicMethod.
         * @memberof webcast
         * @interface ILinkMicMethod
         * @augments webcast.LinkMicMethod.$Properties
         * @deprecated Use webcast.LinkMicMethod.$Properties instead.
         */

        /**
         * Shape of a LinkMicMethod.
         * @typedef {webcast.LinkMicMethod.$Properties} webcast.LinkMicMethod.$Shape
         */

        /**
         * Constructs a new LinkMicMethod.
         * @memberof webcast
         * @classdesc Represents a LinkMicMethod.
         * @constructor
         * @param {webcast.LinkMicMethod.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const LinkMicMethod = function (properties) {
            this.userScores = [];
            this.contributors = [];
            this.linkedUsers = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * LinkMicMethod common.
         * @member {webcast.TextCommon.$Properties|null|undefined} common
         * @memberof webcast.LinkMicMethod
         * @instance
         */
        LinkMicMethod.prototype.common = null;

        /**
         * LinkMicMethod messageType.
         * @member {Long} messageType
         * @memberof webcast.LinkMicMethod
         * @instance
         */
        LinkMicMethod.prototype.messageType = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * LinkMicMethod startTime.
         * @member {Long} startTime
         * @memberof webcast.LinkMicMethod
         * @instance
         */
        LinkMicMethod.prototype.startTime = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * LinkMicMethod duration.
         * @member {Long} duration
         * @memberof webcast.LinkMicMethod
         * @instance
         */
        LinkMicMethod.prototype.duration = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * LinkMicMethod userScores.
         * @member {Array.<webcast.UserScores.$Properties>} userScores
         * @memberof webcast.LinkMicMethod
         * @instance
         */
        LinkMicMethod.prototype.userScores = $util.emptyArray;

        /**
         * LinkMicMethod contributors.
         * @member {Array.<webcast.ContributorEntry.$Properties>} contributors
         * @memberof webcast.LinkMicMethod
         * @instance
         */
        LinkMicMethod.prototype.contributors = $util.emptyArray;

        /**
         * LinkMicMethod tips.
         * @member {string} tips
         * @memberof webcast.LinkMicMethod
         * @instance
         */
        LinkMicMethod.prototype.tips = "";

        /**
         * LinkMicMethod startTimeMs.
         * @member {Long} startTimeMs
         * @memberof webcast.LinkMicMethod
         * @instance
         */
        LinkMicMethod.prototype.startTimeMs = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * LinkMicMethod scene.
         * @member {Long} scene
         * @memberof webcast.LinkMicMethod
         * @instance
         */
        LinkMicMethod.prototype.scene = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * LinkMicMethod linkedUsers.
         * @member {Array.<webcast.User.$Properties>} linkedUsers
         * @memberof webcast.LinkMicMethod
         * @instance
         */
        LinkMicMethod.prototype.linkedUsers = $util.emptyArray;

        /**
         * LinkMicMethod battleId.
         * @member {Long} battleId
         * @memberof webcast.LinkMicMethod
         * @instance
         */
        LinkMicMethod.prototype.battleId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * LinkMicMethod battleIdStr.
         * @member {string} battleIdStr
         * @memberof webcast.LinkMicMethod
         * @instance
         */
        LinkMicMethod.prototype.battleIdStr = "";

        /**
         * Creates a new LinkMicMethod instance using the specified properties.
         * @function create
         * @memberof webcast.LinkMicMethod
         * @static
         * @param {webcast.LinkMicMethod.$Properties=} [properties] Properties to set
         * @returns {webcast.LinkMicMethod} LinkMicMethod instance
         * @type {{
         *   (properties: webcast.LinkMicMethod.$Shape): webcast.LinkMicMethod & webcast.LinkMicMethod.$Shape;
         *   (properties?: webcast.LinkMicMethod.$Properties): webcast.LinkMicMethod;
         * }}
         */
        LinkMicMethod.create = function(properties) {
            return new LinkMicMethod(properties);
        };

        /**
         * Encodes the specified LinkMicMethod message. Does not implicitly {@link webcast.LinkMicMethod.verify|verify} messages.
         * @function encode
         * @memberof webcast.LinkMicMethod
         * @static
         * @param {webcast.LinkMicMethod.$Properties} message LinkMicMethod message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        LinkMicMethod.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.common != null && $Object.hasOwnProperty.call(message, "common"))
                $root.webcast.TextCommon.encode(message.common, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.messageType != null && $Object.hasOwnProperty.call(message, "messageType"))
                writer.uint32(/* id 2, wireType 0 =*/16).int64(message.messageType);
            if (message.startTime != null && $Object.hasOwnProperty.call(message, "startTime"))
                writer.uint32(/* id 15, wireType 0 =*/120).int64(message.startTime);
            if (message.duration != null && $Object.hasOwnProperty.call(message, "duration"))
                writer.uint32(/* id 16, wireType 0 =*/128).int64(message.duration);
            if (message.userScores != null && message.userScores.length)
                for (let i = 0; i < message.userScores.length; ++i)
                    $root.webcast.UserScores.encode(message.userScores[i], writer.uint32(/* id 17, wireType 2 =*/138).fork(), _depth + 1).ldelim();
            if (message.contributors != null && message.contributors.length)
                for (let i = 0; i < message.contributors.length; ++i)
                    $root.webcast.ContributorEntry.encode(message.contributors[i], writer.uint32(/* id 22, wireType 2 =*/178).fork(), _depth + 1).ldelim();
            if (message.tips != null && $Object.hasOwnProperty.call(message, "tips"))
                writer.uint32(/* id 25, wireType 2 =*/202).string(message.tips);
            if (message.startTimeMs != null && $Object.hasOwnProperty.call(message, "startTimeMs"))
                writer.uint32(/* id 26, wireType 0 =*/208).int64(message.startTimeMs);
            if (message.scene != null && $Object.hasOwnProperty.call(message, "scene"))
                writer.uint32(/* id 43, wireType 0 =*/344).int64(message.scene);
            if (message.linkedUsers != null && message.linkedUsers.length)
                for (let i = 0; i < message.linkedUsers.length; ++i)
                    $root.webcast.User.encode(message.linkedUsers[i], writer.uint32(/* id 45, wireType 2 =*/362).fork(), _depth + 1).ldelim();
            if (message.battleId != null && $Object.hasOwnProperty.call(message, "battleId"))
                writer.uint32(/* id 104, wireType 0 =*/832).uint64(message.battleId);
            if (message.battleIdStr != null && $Object.hasOwnProperty.call(message, "battleIdStr"))
                writer.uint32(/* id 114, wireType 2 =*/914).string(message.battleIdStr);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a LinkMicMethod message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.LinkMicMethod
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.LinkMicMethod & webcast.LinkMicMethod.$Shape} LinkMicMethod
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        LinkMicMethod.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.webcast.LinkMicMethod();
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
                        message.common = $root.webcast.TextCommon.decode(reader, reader.size(), $undefined, _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.messageType = reader.int64();
                        continue;
                    }
                case 15: {
                        if (wireType !== 0)
                            break;
                        message.startTime = reader.int64();
                        continue;
                    }
                case 16: {
                        if (wireType !== 0)
                            break;
                        message.duration = reader.int64();
                        continue;
                    }
                case 17: {
                        if (wireType !== 2)
                            break;
                        if (!(message.userScores && message.userScores.length))
                            message.userScores = [];
                        message.userScores.push($root.webcast.UserScores.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 22: {
                        if (wireType !== 2)
                            break;
                        if (!(message.contributors && message.contributors.length))
                            message.contributors = [];
                        message.contributors.push($root.webcast.ContributorEntry.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 25: {
                        if (wireType !== 2)
                            break;
                        message.tips = reader.string();
                        continue;
                    }
                case 26: {
                        if (wireType !== 0)
                            break;
                        message.startTimeMs = reader.int64();
                        continue;
                    }
                case 43: {
                        if (wireType !== 0)
                            break;
                        message.scene = reader.int64();
                        continue;
                    }
                case 45: {
                        if (wireType !== 2)
                            break;
                        if (!(message.linkedUsers && message.linkedUsers.length))
                            message.linkedUsers = [];
                        message.linkedUsers.push($root.webcast.User.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 104: {
                        if (wireType !== 0)
                            break;
                        message.battleId = reader.uint64();
                        continue;
                    }
                case 114: {
                        if (wireType !== 2)
                            break;
                        message.battleIdStr = reader.string();
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

        return LinkMicMethod;
    })();

    webcast.UserScores = (function() {

        /**
         * Properties of a UserScores.
         * @typedef {Object} webcast.UserScores.$Properties
         * @property {Long|null} [score] UserScores score
         * @property {Long|null} [userId] UserScores userId
         * @property {string|null} [scoreRelativeText] UserScores scoreRelativeText
         * @property {string|null} [scoreBlurText] UserScores scoreBlurText
         * @property {Long|null} [scoreVersion] UserScores scoreVersion
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a UserScores.
         * @memberof webcast
         * @interface IUserScores
         * @augments webcast.UserScores.$Properties
         * @deprecated Use webcast.UserScores.$Properties instead.
         */

        /**
         * Shape of a UserScores.
         * @typedef {webcast.UserScores.$Properties} webcast.UserScores.$Shape
         */

        /**
         * Constructs a new UserScores.
         * @memberof webcast
         * @classdesc Represents a UserScores.
         * @constructor
         * @param {webcast.UserScores.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const UserScores = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * UserScores score.
         * @member {Long} score
         * @memberof webcast.UserScores
         * @instance
         */
        UserScores.prototype.score = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * UserScores userId.
         * @member {Long} userId
         * @memberof webcast.UserScores
         * @instance
         */
        UserScores.prototype.userId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * UserScores scoreRelativeText.
         * @member {string} scoreRelativeText
         * @memberof webcast.UserScores
         * @instance
         */
        UserScores.prototype.scoreRelativeText = "";

        /**
         * UserScores scoreBlurText.
         * @member {string} scoreBlurText
         * @memberof webcast.UserScores
         * @instance
         */
        UserScores.prototype.scoreBlurText = "";

        /**
         * UserScores scoreVersion.
         * @member {Long} scoreVersion
         * @memberof webcast.UserScores
         * @instance
         */
        UserScores.prototype.scoreVersion = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Creates a new UserScores instance using the specified properties.
         * @function create
         * @memberof webcast.UserScores
         * @static
         * @param {webcast.UserScores.$Properties=} [properties] Properties to set
         * @returns {webcast.UserScores} UserScores instance
         * @type {{
         *   (properties: webcast.UserScores.$Shape): webcast.UserScores & webcast.UserScores.$Shape;
         *   (properties?: webcast.UserScores.$Properties): webcast.UserScores;
         * }}
         */
        UserScores.create = function(properties) {
            return new UserScores(properties);
        };

        /**
         * Encodes the specified UserScores message. Does not implicitly {@link webcast.UserScores.verify|verify} messages.
         * @function encode
         * @memberof webcast.UserScores
         * @static
         * @param {webcast.UserScores.$Properties} message UserScores message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        UserScores.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.score != null && $Object.hasOwnProperty.call(message, "score"))
                writer.uint32(/* id 1, wireType 0 =*/8).int64(message.score);
            if (message.userId != null && $Object.hasOwnProperty.call(message, "userId"))
                writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.userId);
            if (message.scoreRelativeText != null && $Object.hasOwnProperty.call(message, "scoreRelativeText"))
                writer.uint32(/* id 4, wireType 2 =*/34).string(message.scoreRelativeText);
            if (message.scoreBlurText != null && $Object.hasOwnProperty.call(message, "scoreBlurText"))
                writer.uint32(/* id 7, wireType 2 =*/58).string(message.scoreBlurText);
            if (message.scoreVersion != null && $Object.hasOwnProperty.call(message, "scoreVersion"))
                writer.uint32(/* id 17, wireType 0 =*/136).int64(message.scoreVersion);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a UserScores message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.UserScores
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.UserScores & webcast.UserScores.$Shape} UserScores
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        UserScores.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.webcast.UserScores();
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
                        if (wireType !== 0)
                            break;
                        message.userId = reader.uint64();
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.scoreRelativeText = reader.string();
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        message.scoreBlurText = reader.string();
                        continue;
                    }
                case 17: {
                        if (wireType !== 0)
                            break;
                        message.scoreVersion = reader.int64();
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

        return UserScores;
    })();

    webcast.ContributorEntry = (function() {

        /**
         * Properties of a ContributorEntry.
         * @typedef {Object} webcast.ContributorEntry.$Properties
         * @property {Long|null} [key] ContributorEntry key
         * @property {webcast.ContributorList.$Properties|null} [value] ContributorEntry value
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ContributorEntry.
         * @memberof webcast
         * @interface IContributorEntry
         * @augments webcast.ContributorEntry.$Properties
         * @deprecated Use webcast.ContributorEntry.$Properties instead.
         */

        /**
         * Shape of a ContributorEntry.
         * @typedef {webcast.ContributorEntry.$Properties} webcast.ContributorEntry.$Shape
         */

        /**
         * Constructs a new ContributorEntry.
         * @memberof webcast
         * @classdesc Represents a ContributorEntry.
         * @constructor
         * @param {webcast.ContributorEntry.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ContributorEntry = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ContributorEntry key.
         * @member {Long} key
         * @memberof webcast.ContributorEntry
         * @instance
         */
        ContributorEntry.prototype.key = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * ContributorEntry value.
         * @member {webcast.ContributorList.$Properties|null|undefined} value
         * @memberof webcast.ContributorEntry
         * @instance
         */
        ContributorEntry.prototype.value = null;

        /**
         * Creates a new ContributorEntry instance using the specified properties.
         * @function create
         * @memberof webcast.ContributorEntry
         * @static
         * @param {webcast.ContributorEntry.$Properties=} [properties] Properties to set
         * @returns {webcast.ContributorEntry} ContributorEntry instance
         * @type {{
         *   (properties: webcast.ContributorEntry.$Shape): webcast.ContributorEntry & webcast.ContributorEntry.$Shape;
         *   (properties?: webcast.ContributorEntry.$Properties): webcast.ContributorEntry;
         * }}
         */
        ContributorEntry.create = function(properties) {
            return new ContributorEntry(properties);
        };

        /**
         * Encodes the specified ContributorEntry message. Does not implicitly {@link webcast.ContributorEntry.verify|verify} messages.
         * @function encode
         * @memberof webcast.ContributorEntry
         * @static
         * @param {webcast.ContributorEntry.$Properties} message ContributorEntry message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ContributorEntry.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
                writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.key);
            if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                $root.webcast.ContributorList.encode(message.value, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ContributorEntry message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.ContributorEntry
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.ContributorEntry & webcast.ContributorEntry.$Shape} ContributorEntry
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ContributorEntry.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.webcast.ContributorEntry();
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
                        message.key = reader.uint64();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.value = $root.webcast.ContributorList.decode(reader, reader.size(), $undefined, _depth + 1, message.value);
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

        return ContributorEntry;
    })();

    webcast.ContributorList = (function() {

        /**
         * Properties of a ContributorList.
         * @typedef {Object} webcast.ContributorList.$Properties
         * @property {Array.<webcast.BattleContributor.$Properties>|null} [contributorList] ContributorList contributorList
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ContributorList.
         * @memberof webcast
         * @interface IContributorList
         * @augments webcast.ContributorList.$Properties
         * @deprecated Use webcast.ContributorList.$Properties instead.
         */

        /**
         * Shape of a ContributorList.
         * @typedef {webcast.ContributorList.$Properties} webcast.ContributorList.$Shape
         */

        /**
         * Constructs a new ContributorList.
         * @memberof webcast
         * @classdesc Represents a ContributorList.
         * @constructor
         * @param {webcast.ContributorList.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ContributorList = function (properties) {
            this.contributorList = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ContributorList contributorList.
         * @member {Array.<webcast.BattleContributor.$Properties>} contributorList
         * @memberof webcast.ContributorList
         * @instance
         */
        ContributorList.prototype.contributorList = $util.emptyArray;

        /**
         * Creates a new ContributorList instance using the specified properties.
         * @function create
         * @memberof webcast.ContributorList
         * @static
         * @param {webcast.ContributorList.$Properties=} [properties] Properties to set
         * @returns {webcast.ContributorList} ContributorList instance
         * @type {{
         *   (properties: webcast.ContributorList.$Shape): webcast.ContributorList & webcast.ContributorList.$Shape;
         *   (properties?: webcast.ContributorList.$Properties): webcast.ContributorList;
         * }}
         */
        ContributorList.create = function(properties) {
            return new ContributorList(properties);
        };

        /**
         * Encodes the specified ContributorList message. Does not implicitly {@link webcast.ContributorList.verify|verify} messages.
         * @function encode
         * @memberof webcast.ContributorList
         * @static
         * @param {webcast.ContributorList.$Properties} message ContributorList message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ContributorList.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.contributorList != null && message.contributorList.length)
                for (let i = 0; i < message.contributorList.length; ++i)
                    $root.webcast.BattleContributor.encode(message.contributorList[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ContributorList message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.ContributorList
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.ContributorList & webcast.ContributorList.$Shape} ContributorList
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ContributorList.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.webcast.ContributorList();
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
                        if (!(message.contributorList && message.contributorList.length))
                            message.contributorList = [];
                        message.contributorList.push($root.webcast.BattleContributor.decode(reader, reader.size(), $undefined, _depth + 1));
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

        return ContributorList;
    })();

    webcast.BattleContributor = (function() {

        /**
         * Properties of a BattleContributor.
         * @typedef {Object} webcast.BattleContributor.$Properties
         * @property {Long|null} [score] BattleContributor score
         * @property {Long|null} [rank] BattleContributor rank
         * @property {Long|null} [userId] BattleContributor userId
         * @property {webcast.User.$Properties|null} [user] BattleContributor user
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a BattleContributor.
         * @memberof webcast
         * @interface IBattleContributor
         * @augments webcast.BattleContributor.$Properties
         * @deprecated Use webcast.BattleContributor.$Properties instead.
         */

        /**
         * Shape of a BattleContributor.
         * @typedef {webcast.BattleContributor.$Properties} webcast.BattleContributor.$Shape
         */

        /**
         * Constructs a new BattleContributor.
         * @memberof webcast
         * @classdesc Represents a BattleContributor.
         * @constructor
         * @param {webcast.BattleContributor.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const BattleContributor = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * BattleContributor score.
         * @member {Long} score
         * @memberof webcast.BattleContributor
         * @instance
         */
        BattleContributor.prototype.score = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * BattleContributor rank.
         * @member {Long} rank
         * @memberof webcast.BattleContributor
         * @instance
         */
        BattleContributor.prototype.rank = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * BattleContributor userId.
         * @member {Long} userId
         * @memberof webcast.BattleContributor
         * @instance
         */
        BattleContributor.prototype.userId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * BattleContributor user.
         * @member {webcast.User.$Properties|null|undefined} user
         * @memberof webcast.BattleContributor
         * @instance
         */
        BattleContributor.prototype.user = null;

        /**
         * Creates a new BattleContributor instance using the specified properties.
         * @function create
         * @memberof webcast.BattleContributor
         * @static
         * @param {webcast.BattleContributor.$Properties=} [properties] Properties to set
         * @returns {webcast.BattleContributor} BattleContributor instance
         * @type {{
         *   (properties: webcast.BattleContributor.$Shape): webcast.BattleContributor & webcast.BattleContributor.$Shape;
         *   (properties?: webcast.BattleContributor.$Properties): webcast.BattleContributor;
         * }}
         */
        BattleContributor.create = function(properties) {
            return new BattleContributor(properties);
        };

        /**
         * Encodes the specified BattleContributor message. Does not implicitly {@link webcast.BattleContributor.verify|verify} messages.
         * @function encode
         * @memberof webcast.BattleContributor
         * @static
         * @param {webcast.BattleContributor.$Properties} message BattleContributor message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        BattleContributor.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.score != null && $Object.hasOwnProperty.call(message, "score"))
                writer.uint32(/* id 1, wireType 0 =*/8).int64(message.score);
            if (message.rank != null && $Object.hasOwnProperty.call(message, "rank"))
                writer.uint32(/* id 2, wireType 0 =*/16).int64(message.rank);
            if (message.userId != null && $Object.hasOwnProperty.call(message, "userId"))
                writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.userId);
            if (message.user != null && $Object.hasOwnProperty.call(message, "user"))
                $root.webcast.User.encode(message.user, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a BattleContributor message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.BattleContributor
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.BattleContributor & webcast.BattleContributor.$Shape} BattleContributor
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        BattleContributor.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.webcast.BattleContributor();
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
                        if (wireType !== 0)
                            break;
                        message.rank = reader.int64();
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.userId = reader.uint64();
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

        return BattleContributor;
    })();

    webcast.LinkMicArmies = (function() {

        /**
         * Properties of a LinkMicArmies.
         * @typedef {Object} webcast.LinkMicArmies.$Properties
         * @property {webcast.TextCommon.$Properties|null} [common] LinkMicArmies common
         * @property {Array.<webcast.ArmyEntry.$Properties>|null} [userArmiesMap] LinkMicArmies userArmiesMap
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a LinkMicArmies.
         * @memberof webcast
         * @interface ILinkMicArmies
         * @augments webcast.LinkMicArmies.$Properties
         * @deprecated Use webcast.LinkMicArmies.$Properties instead.
         */

        /**
         * Shape of a LinkMicArmies.
         * @typedef {webcast.LinkMicArmies.$Properties} webcast.LinkMicArmies.$Shape
         */

        /**
         * Constructs a new LinkMicArmies.
         * @memberof webcast
         * @classdesc Represents a LinkMicArmies.
         * @constructor
         * @param {webcast.LinkMicArmies.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const LinkMicArmies = function (properties) {
            this.userArmiesMap = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * LinkMicArmies common.
         * @member {webcast.TextCommon.$Properties|null|undefined} common
         * @memberof webcast.LinkMicArmies
         * @instance
         */
        LinkMicArmies.prototype.common = null;

        /**
         * LinkMicArmies userArmiesMap.
         * @member {Array.<webcast.ArmyEntry.$Properties>} userArmiesMap
         * @memberof webcast.LinkMicArmies
         * @instance
         */
        LinkMicArmies.prototype.userArmiesMap = $util.emptyArray;

        /**
         * Creates a new LinkMicArmies instance using the specified properties.
         * @function create
         * @memberof webcast.LinkMicArmies
         * @static
         * @param {webcast.LinkMicArmies.$Properties=} [properties] Properties to set
         * @returns {webcast.LinkMicArmies} LinkMicArmies instance
         * @type {{
         *   (properties: webcast.LinkMicArmies.$Shape): webcast.LinkMicArmies & webcast.LinkMicArmies.$Shape;
         *   (properties?: webcast.LinkMicArmies.$Properties): webcast.LinkMicArmies;
         * }}
         */
        LinkMicArmies.create = function(properties) {
            return new LinkMicArmies(properties);
        };

        /**
         * Encodes the specified LinkMicArmies message. Does not implicitly {@link webcast.LinkMicArmies.verify|verify} messages.
         * @function encode
         * @memberof webcast.LinkMicArmies
         * @static
         * @param {webcast.LinkMicArmies.$Properties} message LinkMicArmies message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        LinkMicArmies.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.common != null && $Object.hasOwnProperty.call(message, "common"))
                $root.webcast.TextCommon.encode(message.common, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.userArmiesMap != null && message.userArmiesMap.length)
                for (let i = 0; i < message.userArmiesMap.length; ++i)
                    $root.webcast.ArmyEntry.encode(message.userArmiesMap[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a LinkMicArmies message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.LinkMicArmies
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.LinkMicArmies & webcast.LinkMicArmies.$Shape} LinkMicArmies
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        LinkMicArmies.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.webcast.LinkMicArmies();
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
                        message.common = $root.webcast.TextCommon.decode(reader, reader.size(), $undefined, _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.userArmiesMap && message.userArmiesMap.length))
                            message.userArmiesMap = [];
                        message.userArmiesMap.push($root.webcast.ArmyEntry.decode(reader, reader.size(), $undefined, _depth + 1));
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

        return LinkMicArmies;
    })();

    webcast.ArmyEntry = (function() {

        /**
         * Properties of an ArmyEntry.
         * @typedef {Object} webcast.ArmyEntry.$Properties
         * @property {Long|null} [key] ArmyEntry key
         * @property {webcast.UserArmies.$Properties|null} [value] ArmyEntry value
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an ArmyEntry.
         * @memberof webcast
         * @interface IArmyEntry
         * @augments webcast.ArmyEntry.$Properties
         * @deprecated Use webcast.ArmyEntry.$Properties instead.
         */

        /**
         * Shape of an ArmyEntry.
         * @typedef {webcast.ArmyEntry.$Properties} webcast.ArmyEntry.$Shape
         */

        /**
         * Constructs a new ArmyEntry.
         * @memberof webcast
         * @classdesc Represents an ArmyEntry.
         * @constructor
         * @param {webcast.ArmyEntry.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ArmyEntry = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ArmyEntry key.
         * @member {Long} key
         * @memberof webcast.ArmyEntry
         * @instance
         */
        ArmyEntry.prototype.key = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * ArmyEntry value.
         * @member {webcast.UserArmies.$Properties|null|undefined} value
         * @memberof webcast.ArmyEntry
         * @instance
         */
        ArmyEntry.prototype.value = null;

        /**
         * Creates a new ArmyEntry instance using the specified properties.
         * @function create
         * @memberof webcast.ArmyEntry
         * @static
         * @param {webcast.ArmyEntry.$Properties=} [properties] Properties to set
         * @returns {webcast.ArmyEntry} ArmyEntry instance
         * @type {{
         *   (properties: webcast.ArmyEntry.$Shape): webcast.ArmyEntry & webcast.ArmyEntry.$Shape;
         *   (properties?: webcast.ArmyEntry.$Properties): webcast.ArmyEntry;
         * }}
         */
        ArmyEntry.create = function(properties) {
            return new ArmyEntry(properties);
        };

        /**
         * Encodes the specified ArmyEntry message. Does not implicitly {@link webcast.ArmyEntry.verify|verify} messages.
         * @function encode
         * @memberof webcast.ArmyEntry
         * @static
         * @param {webcast.ArmyEntry.$Properties} message ArmyEntry message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ArmyEntry.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
                writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.key);
            if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                $root.webcast.UserArmies.encode(message.value, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an ArmyEntry message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.ArmyEntry
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.ArmyEntry & webcast.ArmyEntry.$Shape} ArmyEntry
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ArmyEntry.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.webcast.ArmyEntry();
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
                        message.key = reader.uint64();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.value = $root.webcast.UserArmies.decode(reader, reader.size(), $undefined, _depth + 1, message.value);
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

        return ArmyEntry;
    })();

    webcast.UserArmies = (function() {

        /**
         * Properties of a UserArmies.
         * @typedef {Object} webcast.UserArmies.$Properties
         * @property {Array.<webcast.UserArmy.$Properties>|null} [userArmies] UserArmies userArmies
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a UserArmies.
         * @memberof webcast
         * @interface IUserArmies
         * @augments webcast.UserArmies.$Properties
         * @deprecated Use webcast.UserArmies.$Properties instead.
         */

        /**
         * Shape of a UserArmies.
         * @typedef {webcast.UserArmies.$Properties} webcast.UserArmies.$Shape
         */

        /**
         * Constructs a new UserArmies.
         * @memberof webcast
         * @classdesc Represents a UserArmies.
         * @constructor
         * @param {webcast.UserArmies.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const UserArmies = function (properties) {
            this.userArmies = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * UserArmies userArmies.
         * @member {Array.<webcast.UserArmy.$Properties>} userArmies
         * @memberof webcast.UserArmies
         * @instance
         */
        UserArmies.prototype.userArmies = $util.emptyArray;

        /**
         * Creates a new UserArmies instance using the specified properties.
         * @function create
         * @memberof webcast.UserArmies
         * @static
         * @param {webcast.UserArmies.$Properties=} [properties] Properties to set
         * @returns {webcast.UserArmies} UserArmies instance
         * @type {{
         *   (properties: webcast.UserArmies.$Shape): webcast.UserArmies & webcast.UserArmies.$Shape;
         *   (properties?: webcast.UserArmies.$Properties): webcast.UserArmies;
         * }}
         */
        UserArmies.create = function(properties) {
            return new UserArmies(properties);
        };

        /**
         * Encodes the specified UserArmies message. Does not implicitly {@link webcast.UserArmies.verify|verify} messages.
         * @function encode
         * @memberof webcast.UserArmies
         * @static
         * @param {webcast.UserArmies.$Properties} message UserArmies message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        UserArmies.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.userArmies != null && message.userArmies.length)
                for (let i = 0; i < message.userArmies.length; ++i)
                    $root.webcast.UserArmy.encode(message.userArmies[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a UserArmies message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.UserArmies
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.UserArmies & webcast.UserArmies.$Shape} UserArmies
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        UserArmies.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.webcast.UserArmies();
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
                        if (!(message.userArmies && message.userArmies.length))
                            message.userArmies = [];
                        message.userArmies.push($root.webcast.UserArmy.decode(reader, reader.size(), $undefined, _depth + 1));
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

        return UserArmies;
    })();

    webcast.UserArmy = (function() {

        /**
         * Properties of a UserArmy.
         * @typedef {Object} webcast.UserArmy.$Properties
         * @property {Long|null} [userId] UserArmy userId
         * @property {Long|null} [score] UserArmy score
         * @property {string|null} [nickname] UserArmy nickname
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a UserArmy.
         * @memberof webcast
         * @interface IUserArmy
         * @augments webcast.UserArmy.$Properties
         * @deprecated Use webcast.UserArmy.$Properties instead.
         */

        /**
         * Shape of a UserArmy.
         * @typedef {webcast.UserArmy.$Properties} webcast.UserArmy.$Shape
         */

        /**
         * Constructs a new UserArmy.
         * @memberof webcast
         * @classdesc Represents a UserArmy.
         * @constructor
         * @param {webcast.UserArmy.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const UserArmy = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * UserArmy userId.
         * @member {Long} userId
         * @memberof webcast.UserArmy
         * @instance
         */
        UserArmy.prototype.userId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * UserArmy score.
         * @member {Long} score
         * @memberof webcast.UserArmy
         * @instance
         */
        UserArmy.prototype.score = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * UserArmy nickname.
         * @member {string} nickname
         * @memberof webcast.UserArmy
         * @instance
         */
        UserArmy.prototype.nickname = "";

        /**
         * Creates a new UserArmy instance using the specified properties.
         * @function create
         * @memberof webcast.UserArmy
         * @static
         * @param {webcast.UserArmy.$Properties=} [properties] Properties to set
         * @returns {webcast.UserArmy} UserArmy instance
         * @type {{
         *   (properties: webcast.UserArmy.$Shape): webcast.UserArmy & webcast.UserArmy.$Shape;
         *   (properties?: webcast.UserArmy.$Properties): webcast.UserArmy;
         * }}
         */
        UserArmy.create = function(properties) {
            return new UserArmy(properties);
        };

        /**
         * Encodes the specified UserArmy message. Does not implicitly {@link webcast.UserArmy.verify|verify} messages.
         * @function encode
         * @memberof webcast.UserArmy
         * @static
         * @param {webcast.UserArmy.$Properties} message UserArmy message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        UserArmy.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.userId != null && $Object.hasOwnProperty.call(message, "userId"))
                writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.userId);
            if (message.score != null && $Object.hasOwnProperty.call(message, "score"))
                writer.uint32(/* id 2, wireType 0 =*/16).int64(message.score);
            if (message.nickname != null && $Object.hasOwnProperty.call(message, "nickname"))
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.nickname);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a UserArmy message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.UserArmy
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.UserArmy & webcast.UserArmy.$Shape} UserArmy
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        UserArmy.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.webcast.UserArmy();
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
                        message.userId = reader.uint64();
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.score = reader.int64();
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.nickname = reader.string();
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

        return UserArmy;
    })();

    webcast.LinkMicBattleFinish = (function() {

        /**
         * Properties of a LinkMicBattleFinish.
         * @typedef {Object} webcast.LinkMicBattleFinish.$Properties
         * @property {webcast.TextCommon.$Properties|null} [common] LinkMicBattleFinish common
         * @property {webcast.BattleSettings.$Properties|null} [battleSettings] LinkMicBattleFinish battleSettings
         * @property {Array.<webcast.BattleArmy.$Properties>|null} [battleArmies] LinkMicBattleFinish battleArmies
         * @property {Array.<webcast.BattleScore.$Properties>|null} [battleScores] LinkMicBattleFinish battleScores
         * @property {number|null} [endReason] LinkMicBattleFinish endReason
         * @property {Array.<webcast.BattleUserEntry.$Properties>|null} [userInfos] LinkMicBattleFinish userInfos
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a LinkMicBattleFinish.
         * @memberof webcast
         * @interface ILinkMicBattleFinish
         * @augments webcast.LinkMicBattleFinish.$Properties
         * @deprecated Use webcast.LinkMicBattleFinish.$Properties instead.
         */

        /**
         * Shape of a LinkMicBattleFinish.
         * @typedef {webcast.LinkMicBattleFinish.$Properties} webcast.LinkMicBattleFinish.$Shape
         */

        /**
         * Constructs a new LinkMicBattleFinish.
         * @memberof webcast
         * @classdesc Represents a LinkMicBattleFinish.
         * @constructor
         * @param {webcast.LinkMicBattleFinish.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const LinkMicBattleFinish = function (properties) {
            this.battleArmies = [];
            this.battleScores = [];
            this.userInfos = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * LinkMicBattleFinish common.
         * @member {webcast.TextCommon.$Properties|null|undefined} common
         * @memberof webcast.LinkMicBattleFinish
         * @instance
         */
        LinkMicBattleFinish.prototype.common = null;

        /**
         * LinkMicBattleFinish battleSettings.
         * @member {webcast.BattleSettings.$Properties|null|undefined} battleSettings
         * @memberof webcast.LinkMicBattleFinish
         * @instance
         */
        LinkMicBattleFinish.prototype.battleSettings = null;

        /**
         * LinkMicBattleFinish battleArmies.
         * @member {Array.<webcast.BattleArmy.$Properties>} battleArmies
         * @memberof webcast.LinkMicBattleFinish
         * @instance
         */
        LinkMicBattleFinish.prototype.battleArmies = $util.emptyArray;

        /**
         * LinkMicBattleFinish battleScores.
         * @member {Array.<webcast.BattleScore.$Properties>} battleScores
         * @memberof webcast.LinkMicBattleFinish
         * @instance
         */
        LinkMicBattleFinish.prototype.battleScores = $util.emptyArray;

        /**
         * LinkMicBattleFinish endReason.
         * @member {number} endReason
         * @memberof webcast.LinkMicBattleFinish
         * @instance
         */
        LinkMicBattleFinish.prototype.endReason = 0;

        /**
         * LinkMicBattleFinish userInfos.
         * @member {Array.<webcast.BattleUserEntry.$Properties>} userInfos
         * @memberof webcast.LinkMicBattleFinish
         * @instance
         */
        LinkMicBattleFinish.prototype.userInfos = $util.emptyArray;

        /**
         * Creates a new LinkMicBattleFinish instance using the specified properties.
         * @function create
         * @memberof webcast.LinkMicBattleFinish
         * @static
         * @param {webcast.LinkMicBattleFinish.$Properties=} [properties] Properties to set
         * @returns {webcast.LinkMicBattleFinish} LinkMicBattleFinish instance
         * @type {{
         *   (properties: webcast.LinkMicBattleFinish.$Shape): webcast.LinkMicBattleFinish & webcast.LinkMicBattleFinish.$Shape;
         *   (properties?: webcast.LinkMicBattleFinish.$Properties): webcast.LinkMicBattleFinish;
         * }}
         */
        LinkMicBattleFinish.create = function(properties) {
            return new LinkMicBattleFinish(properties);
        };

        /**
         * Encodes the specified LinkMicBattleFinish message. Does not implicitly {@link webcast.LinkMicBattleFinish.verify|verify} messages.
         * @function encode
         * @memberof webcast.LinkMicBattleFinish
         * @static
         * @param {webcast.LinkMicBattleFinish.$Properties} message LinkMicBattleFinish message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        LinkMicBattleFinish.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.common != null && $Object.hasOwnProperty.call(message, "common"))
                $root.webcast.TextCommon.encode(message.common, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.battleSettings != null && $Object.hasOwnProperty.call(message, "battleSettings"))
                $root.webcast.BattleSettings.encode(message.battleSettings, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.battleArmies != null && message.battleArmies.length)
                for (let i = 0; i < message.battleArmies.length; ++i)
                    $root.webcast.BattleArmy.encode(message.battleArmies[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.battleScores != null && message.battleScores.length)
                for (let i = 0; i < message.battleScores.length; ++i)
                    $root.webcast.BattleScore.encode(message.battleScores[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.endReason != null && $Object.hasOwnProperty.call(message, "endReason"))
                writer.uint32(/* id 8, wireType 0 =*/64).int32(message.endReason);
            if (message.userInfos != null && message.userInfos.length)
                for (let i = 0; i < message.userInfos.length; ++i)
                    $root.webcast.BattleUserEntry.encode(message.userInfos[i], writer.uint32(/* id 12, wireType 2 =*/98).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a LinkMicBattleFinish message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.LinkMicBattleFinish
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.LinkMicBattleFinish & webcast.LinkMicBattleFinish.$Shape} LinkMicBattleFinish
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        LinkMicBattleFinish.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.webcast.LinkMicBattleFinish();
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
                        message.common = $root.webcast.TextCommon.decode(reader, reader.size(), $undefined, _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.battleSettings = $root.webcast.BattleSettings.decode(reader, reader.size(), $undefined, _depth + 1, message.battleSettings);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (!(message.battleArmies && message.battleArmies.length))
                            message.battleArmies = [];
                        message.battleArmies.push($root.webcast.BattleArmy.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if (!(message.battleScores && message.battleScores.length))
                            message.battleScores = [];
                        message.battleScores.push($root.webcast.BattleScore.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 8: {
                        if (wireType !== 0)
                            break;
                        message.endReason = reader.int32();
                        continue;
                    }
                case 12: {
                        if (wireType !== 2)
                            break;
                        if (!(message.userInfos && message.userInfos.length))
                            message.userInfos = [];
                        message.userInfos.push($root.webcast.BattleUserEntry.decode(reader, reader.size(), $undefined, _depth + 1));
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

        return LinkMicBattleFinish;
    })();

    webcast.BattleArmy = (function() {

        /**
         * Properties of a BattleArmy.
         * @typedef {Object} webcast.BattleArmy.$Properties
         * @property {Long|null} [anchorId] BattleArmy anchorId
         * @property {Array.<webcast.BattleRankUser.$Properties>|null} [rankList] BattleArmy rankList
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a BattleArmy.
         * @memberof webcast
         * @interface IBattleArmy
         * @augments webcast.BattleArmy.$Properties
         * @deprecated Use webcast.BattleArmy.$Properties instead.
         */

        /**
         * Shape of a BattleArmy.
         * @typedef {webcast.BattleArmy.$Properties} webcast.BattleArmy.$Shape
         */

        /**
         * Constructs a new BattleArmy.
         * @memberof webcast
         * @classdesc Represents a BattleArmy.
         * @constructor
         * @param {webcast.BattleArmy.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const BattleArmy = function (properties) {
            this.rankList = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * BattleArmy anchorId.
         * @member {Long} anchorId
         * @memberof webcast.BattleArmy
         * @instance
         */
        BattleArmy.prototype.anchorId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * BattleArmy rankList.
         * @member {Array.<webcast.BattleRankUser.$Properties>} rankList
         * @memberof webcast.BattleArmy
         * @instance
         */
        BattleArmy.prototype.rankList = $util.emptyArray;

        /**
         * Creates a new BattleArmy instance using the specified properties.
         * @function create
         * @memberof webcast.BattleArmy
         * @static
         * @param {webcast.BattleArmy.$Properties=} [properties] Properties to set
         * @returns {webcast.BattleArmy} BattleArmy instance
         * @type {{
         *   (properties: webcast.BattleArmy.$Shape): webcast.BattleArmy & webcast.BattleArmy.$Shape;
         *   (properties?: webcast.BattleArmy.$Properties): webcast.BattleArmy;
         * }}
         */
        BattleArmy.create = function(properties) {
            return new BattleArmy(properties);
        };

        /**
         * Encodes the specified BattleArmy message. Does not implicitly {@link webcast.BattleArmy.verify|verify} messages.
         * @function encode
         * @memberof webcast.BattleArmy
         * @static
         * @param {webcast.BattleArmy.$Properties} message BattleArmy message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        BattleArmy.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.anchorId != null && $Object.hasOwnProperty.call(message, "anchorId"))
                writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.anchorId);
            if (message.rankList != null && message.rankList.length)
                for (let i = 0; i < message.rankList.length; ++i)
                    $root.webcast.BattleRankUser.encode(message.rankList[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a BattleArmy message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.BattleArmy
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.BattleArmy & webcast.BattleArmy.$Shape} BattleArmy
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        BattleArmy.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.webcast.BattleArmy();
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
                        message.anchorId = reader.uint64();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.rankList && message.rankList.length))
                            message.rankList = [];
                        message.rankList.push($root.webcast.BattleRankUser.decode(reader, reader.size(), $undefined, _depth + 1));
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

        return BattleArmy;
    })();

    webcast.BattleRankUser = (function() {

        /**
         * Properties of a BattleRankUser.
         * @typedef {Object} webcast.BattleRankUser.$Properties
         * @property {Long|null} [userId] BattleRankUser userId
         * @property {string|null} [nickname] BattleRankUser nickname
         * @property {Long|null} [score] BattleRankUser score
         * @property {string|null} [webcastUid] BattleRankUser webcastUid
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a BattleRankUser.
         * @memberof webcast
         * @interface IBattleRankUser
         * @augments webcast.BattleRankUser.$Properties
         * @deprecated Use webcast.BattleRankUser.$Properties instead.
         */

        /**
         * Shape of a BattleRankUser.
         * @typedef {webcast.BattleRankUser.$Properties} webcast.BattleRankUser.$Shape
         */

        /**
         * Constructs a new BattleRankUser.
         * @memberof webcast
         * @classdesc Represents a BattleRankUser.
         * @constructor
         * @param {webcast.BattleRankUser.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const BattleRankUser = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * BattleRankUser userId.
         * @member {Long} userId
         * @memberof webcast.BattleRankUser
         * @instance
         */
        BattleRankUser.prototype.userId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * BattleRankUser nickname.
         * @member {string} nickname
         * @memberof webcast.BattleRankUser
         * @instance
         */
        BattleRankUser.prototype.nickname = "";

        /**
         * BattleRankUser score.
         * @member {Long} score
         * @memberof webcast.BattleRankUser
         * @instance
         */
        BattleRankUser.prototype.score = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * BattleRankUser webcastUid.
         * @member {string} webcastUid
         * @memberof webcast.BattleRankUser
         * @instance
         */
        BattleRankUser.prototype.webcastUid = "";

        /**
         * Creates a new BattleRankUser instance using the specified properties.
         * @function create
         * @memberof webcast.BattleRankUser
         * @static
         * @param {webcast.BattleRankUser.$Properties=} [properties] Properties to set
         * @returns {webcast.BattleRankUser} BattleRankUser instance
         * @type {{
         *   (properties: webcast.BattleRankUser.$Shape): webcast.BattleRankUser & webcast.BattleRankUser.$Shape;
         *   (properties?: webcast.BattleRankUser.$Properties): webcast.BattleRankUser;
         * }}
         */
        BattleRankUser.create = function(properties) {
            return new BattleRankUser(properties);
        };

        /**
         * Encodes the specified BattleRankUser message. Does not implicitly {@link webcast.BattleRankUser.verify|verify} messages.
         * @function encode
         * @memberof webcast.BattleRankUser
         * @static
         * @param {webcast.BattleRankUser.$Properties} message BattleRankUser message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        BattleRankUser.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.userId != null && $Object.hasOwnProperty.call(message, "userId"))
                writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.userId);
            if (message.nickname != null && $Object.hasOwnProperty.call(message, "nickname"))
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.nickname);
            if (message.score != null && $Object.hasOwnProperty.call(message, "score"))
                writer.uint32(/* id 4, wireType 0 =*/32).int64(message.score);
            if (message.webcastUid != null && $Object.hasOwnProperty.call(message, "webcastUid"))
                writer.uint32(/* id 6, wireType 2 =*/50).string(message.webcastUid);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a BattleRankUser message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.BattleRankUser
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.BattleRankUser & webcast.BattleRankUser.$Shape} BattleRankUser
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        BattleRankUser.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.webcast.BattleRankUser();
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
                        message.userId = reader.uint64();
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.nickname = reader.string();
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.score = reader.int64();
                        continue;
                    }
                case 6: {
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

        return BattleRankUser;
    })();

    webcast.BattleScore = (function() {

        /**
         * Properties of a BattleScore.
         * @typedef {Object} webcast.BattleScore.$Properties
         * @property {Long|null} [score] BattleScore score
         * @property {Long|null} [userId] BattleScore userId
         * @property {string|null} [scoreRelativeText] BattleScore scoreRelativeText
         * @property {string|null} [scoreBlurText] BattleScore scoreBlurText
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a BattleScore.
         * @memberof webcast
         * @interface IBattleScore
         * @augments webcast.BattleScore.$Properties
         * @deprecated Use webcast.BattleScore.$Properties instead.
         */

        /**
         * Shape of a BattleScore.
         * @typedef {webcast.BattleScore.$Properties} webcast.BattleScore.$Shape
         */

        /**
         * Constructs a new BattleScore.
         * @memberof webcast
         * @classdesc Represents a BattleScore.
         * @constructor
         * @param {webcast.BattleScore.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const BattleScore = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * BattleScore score.
         * @member {Long} score
         * @memberof webcast.BattleScore
         * @instance
         */
        BattleScore.prototype.score = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * BattleScore userId.
         * @member {Long} userId
         * @memberof webcast.BattleScore
         * @instance
         */
        BattleScore.prototype.userId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * BattleScore scoreRelativeText.
         * @member {string} scoreRelativeText
         * @memberof webcast.BattleScore
         * @instance
         */
        BattleScore.prototype.scoreRelativeText = "";

        /**
         * BattleScore scoreBlurText.
         * @member {string} scoreBlurText
         * @memberof webcast.BattleScore
         * @instance
         */
        BattleScore.prototype.scoreBlurText = "";

        /**
         * Creates a new BattleScore instance using the specified properties.
         * @function create
         * @memberof webcast.BattleScore
         * @static
         * @param {webcast.BattleScore.$Properties=} [properties] Properties to set
         * @returns {webcast.BattleScore} BattleScore instance
         * @type {{
         *   (properties: webcast.BattleScore.$Shape): webcast.BattleScore & webcast.BattleScore.$Shape;
         *   (properties?: webcast.BattleScore.$Properties): webcast.BattleScore;
         * }}
         */
        BattleScore.create = function(properties) {
            return new BattleScore(properties);
        };

        /**
         * Encodes the specified BattleScore message. Does not implicitly {@link webcast.BattleScore.verify|verify} messages.
         * @function encode
         * @memberof webcast.BattleScore
         * @static
         * @param {webcast.BattleScore.$Properties} message BattleScore message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        BattleScore.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.score != null && $Object.hasOwnProperty.call(message, "score"))
                writer.uint32(/* id 1, wireType 0 =*/8).int64(message.score);
            if (message.userId != null && $Object.hasOwnProperty.call(message, "userId"))
                writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.userId);
            if (message.scoreRelativeText != null && $Object.hasOwnProperty.call(message, "scoreRelativeText"))
                writer.uint32(/* id 12, wireType 2 =*/98).string(message.scoreRelativeText);
            if (message.scoreBlurText != null && $Object.hasOwnProperty.call(message, "scoreBlurText"))
                writer.uint32(/* id 15, wireType 2 =*/122).string(message.scoreBlurText);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a BattleScore message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.BattleScore
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.BattleScore & webcast.BattleScore.$Shape} BattleScore
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        BattleScore.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.webcast.BattleScore();
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
                        if (wireType !== 0)
                            break;
                        message.userId = reader.uint64();
                        continue;
                    }
                case 12: {
                        if (wireType !== 2)
                            break;
                        message.scoreRelativeText = reader.string();
                        continue;
                    }
                case 15: {
                        if (wireType !== 2)
                            break;
                        message.scoreBlurText = reader.string();
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

        return BattleScore;
    })();

    webcast.LinkMicBattlePunish = (function() {

        /**
         * Properties of a LinkMicBattlePunish.
         * @typedef {Object} webcast.LinkMicBattlePunish.$Properties
         * @property {webcast.TextCommon.$Properties|null} [common] LinkMicBattlePunish common
         * @property {Long|null} [messageType] LinkMicBattlePunish messageType
         * @property {string|null} [prompts] LinkMicBattlePunish prompts
         * @property {Long|null} [startTime] LinkMicBattlePunish startTime
         * @property {Long|null} [duration] LinkMicBattlePunish duration
         * @property {Long|null} [battleId] LinkMicBattlePunish battleId
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a LinkMicBattlePunish.
         * @memberof webcast
         * @interface ILinkMicBattlePunish
         * @augments webcast.LinkMicBattlePunish.$Properties
         * @deprecated Use webcast.LinkMicBattlePunish.$Properties instead.
         */

        /**
         * Shape of a LinkMicBattlePunish.
         * @typedef {webcast.LinkMicBattlePunish.$Properties} webcast.LinkMicBattlePunish.$Shape
         */

        /**
         * Constructs a new LinkMicBattlePunish.
         * @memberof webcast
         * @classdesc Represents a LinkMicBattlePunish.
         * @constructor
         * @param {webcast.LinkMicBattlePunish.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const LinkMicBattlePunish = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * LinkMicBattlePunish common.
         * @member {webcast.TextCommon.$Properties|null|undefined} common
         * @memberof webcast.LinkMicBattlePunish
         * @instance
         */
        LinkMicBattlePunish.prototype.common = null;

        /**
         * LinkMicBattlePunish messageType.
         * @member {Long} messageType
         * @memberof webcast.LinkMicBattlePunish
         * @instance
         */
        LinkMicBattlePunish.prototype.messageType = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * LinkMicBattlePunish prompts.
         * @member {string} prompts
         * @memberof webcast.LinkMicBattlePunish
         * @instance
         */
        LinkMicBattlePunish.prototype.prompts = "";

        /**
         * LinkMicBattlePunish startTime.
         * @member {Long} startTime
         * @memberof webcast.LinkMicBattlePunish
         * @instance
         */
        LinkMicBattlePunish.prototype.startTime = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * LinkMicBattlePunish duration.
         * @member {Long} duration
         * @memberof webcast.LinkMicBattlePunish
         * @instance
         */
        LinkMicBattlePunish.prototype.duration = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * LinkMicBattlePunish battleId.
         * @member {Long} battleId
         * @memberof webcast.LinkMicBattlePunish
         * @instance
         */
        LinkMicBattlePunish.prototype.battleId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Creates a new LinkMicBattlePunish instance using the specified properties.
         * @function create
         * @memberof webcast.LinkMicBattlePunish
         * @static
         * @param {webcast.LinkMicBattlePunish.$Properties=} [properties] Properties to set
         * @returns {webcast.LinkMicBattlePunish} LinkMicBattlePunish instance
         * @type {{
         *   (properties: webcast.LinkMicBattlePunish.$Shape): webcast.LinkMicBattlePunish & webcast.LinkMicBattlePunish.$Shape;
         *   (properties?: webcast.LinkMicBattlePunish.$Properties): webcast.LinkMicBattlePunish;
         * }}
         */
        LinkMicBattlePunish.create = function(properties) {
            return new LinkMicBattlePunish(properties);
        };

        /**
         * Encodes the specified LinkMicBattlePunish message. Does not implicitly {@link webcast.LinkMicBattlePunish.verify|verify} messages.
         * @function encode
         * @memberof webcast.LinkMicBattlePunish
         * @static
         * @param {webcast.LinkMicBattlePunish.$Properties} message LinkMicBattlePunish message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        LinkMicBattlePunish.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.common != null && $Object.hasOwnProperty.call(message, "common"))
                $root.webcast.TextCommon.encode(message.common, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.messageType != null && $Object.hasOwnProperty.call(message, "messageType"))
                writer.uint32(/* id 2, wireType 0 =*/16).int64(message.messageType);
            if (message.prompts != null && $Object.hasOwnProperty.call(message, "prompts"))
                writer.uint32(/* id 4, wireType 2 =*/34).string(message.prompts);
            if (message.startTime != null && $Object.hasOwnProperty.call(message, "startTime"))
                writer.uint32(/* id 8, wireType 0 =*/64).int64(message.startTime);
            if (message.duration != null && $Object.hasOwnProperty.call(message, "duration"))
                writer.uint32(/* id 12, wireType 0 =*/96).int64(message.duration);
            if (message.battleId != null && $Object.hasOwnProperty.call(message, "battleId"))
                writer.uint32(/* id 14, wireType 0 =*/112).uint64(message.battleId);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a LinkMicBattlePunish message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.LinkMicBattlePunish
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.LinkMicBattlePunish & webcast.LinkMicBattlePunish.$Shape} LinkMicBattlePunish
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        LinkMicBattlePunish.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.webcast.LinkMicBattlePunish();
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
                        message.common = $root.webcast.TextCommon.decode(reader, reader.size(), $undefined, _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.messageType = reader.int64();
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.prompts = reader.string();
                        continue;
                    }
                case 8: {
                        if (wireType !== 0)
                            break;
                        message.startTime = reader.int64();
                        continue;
                    }
                case 12: {
                        if (wireType !== 0)
                            break;
                        message.duration = reader.int64();
                        continue;
                    }
                case 14: {
                        if (wireType !== 0)
                            break;
                        message.battleId = reader.uint64();
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

        return LinkMicBattlePunish;
    })();

    webcast.LinkMessage = (function() {

        /**
         * Properties of a LinkMessage.
         * @typedef {Object} webcast.LinkMessage.$Properties
         * @property {webcast.TextCommon.$Properties|null} [common] LinkMessage common
         * @property {Long|null} [messageType] LinkMessage messageType
         * @property {Long|null} [scene] LinkMessage scene
         * @property {Uint8Array|null} [inviteContent] LinkMessage inviteContent
         * @property {Uint8Array|null} [replyContent] LinkMessage replyContent
         * @property {Uint8Array|null} [createContent] LinkMessage createContent
         * @property {Uint8Array|null} [closeContent] LinkMessage closeContent
         * @property {Uint8Array|null} [enterContent] LinkMessage enterContent
         * @property {Uint8Array|null} [leaveContent] LinkMessage leaveContent
         * @property {Uint8Array|null} [cancelContent] LinkMessage cancelContent
         * @property {Uint8Array|null} [kickOutContent] LinkMessage kickOutContent
         * @property {Uint8Array|null} [linkedListChangeContent] LinkMessage linkedListChangeContent
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a LinkMessage.
         * @memberof webcast
         * @interface ILinkMessage
         * @augments webcast.LinkMessage.$Properties
         * @deprecated Use webcast.LinkMessage.$Properties instead.
         */

        /**
         * Shape of a LinkMessage.
         * @typedef {webcast.LinkMessage.$Properties} webcast.LinkMessage.$Shape
         */

        /**
         * Constructs a new LinkMessage.
         * @memberof webcast
         * @classdesc Represents a LinkMessage.
         * @constructor
         * @param {webcast.LinkMessage.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const LinkMessage = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * LinkMessage common.
         * @member {webcast.TextCommon.$Properties|null|undefined} common
         * @memberof webcast.LinkMessage
         * @instance
         */
        LinkMessage.prototype.common = null;

        /**
         * LinkMessage messageType.
         * @member {Long} messageType
         * @memberof webcast.LinkMessage
         * @instance
         */
        LinkMessage.prototype.messageType = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * LinkMessage scene.
         * @member {Long} scene
         * @memberof webcast.LinkMessage
         * @instance
         */
        LinkMessage.prototype.scene = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * LinkMessage inviteContent.
         * @member {Uint8Array} inviteContent
         * @memberof webcast.LinkMessage
         * @instance
         */
        LinkMessage.prototype.inviteContent = $util.newBuffer([]);

        /**
         * LinkMessage replyContent.
         * @member {Uint8Array} replyContent
         * @memberof webcast.LinkMessage
         * @instance
         */
        LinkMessage.prototype.replyContent = $util.newBuffer([]);

        /**
         * LinkMessage createContent.
         * @member {Uint8Array} createContent
         * @memberof webcast.LinkMessage
         * @instance
         */
        LinkMessage.prototype.createContent = $util.newBuffer([]);

        /**
         * LinkMessage closeContent.
         * @member {Uint8Array} closeContent
         * @memberof webcast.LinkMessage
         * @instance
         */
        LinkMessage.prototype.closeContent = $util.newBuffer([]);

        /**
         * LinkMessage enterContent.
         * @member {Uint8Array} enterContent
         * @memberof webcast.LinkMessage
         * @instance
         */
        LinkMessage.prototype.enterContent = $util.newBuffer([]);

        /**
         * LinkMessage leaveContent.
         * @member {Uint8Array} leaveContent
         * @memberof webcast.LinkMessage
         * @instance
         */
        LinkMessage.prototype.leaveContent = $util.newBuffer([]);

        /**
         * LinkMessage cancelContent.
         * @member {Uint8Array} cancelContent
         * @memberof webcast.LinkMessage
         * @instance
         */
        LinkMessage.prototype.cancelContent = $util.newBuffer([]);

        /**
         * LinkMessage kickOutContent.
         * @member {Uint8Array} kickOutContent
         * @memberof webcast.LinkMessage
         * @instance
         */
        LinkMessage.prototype.kickOutContent = $util.newBuffer([]);

        /**
         * LinkMessage linkedListChangeContent.
         * @member {Uint8Array} linkedListChangeContent
         * @memberof webcast.LinkMessage
         * @instance
         */
        LinkMessage.prototype.linkedListChangeContent = $util.newBuffer([]);

        /**
         * Creates a new LinkMessage instance using the specified properties.
         * @function create
         * @memberof webcast.LinkMessage
         * @static
         * @param {webcast.LinkMessage.$Properties=} [properties] Properties to set
         * @returns {webcast.LinkMessage} LinkMessage instance
         * @type {{
         *   (properties: webcast.LinkMessage.$Shape): webcast.LinkMessage & webcast.LinkMessage.$Shape;
         *   (properties?: webcast.LinkMessage.$Properties): webcast.LinkMessage;
         * }}
         */
        LinkMessage.create = function(properties) {
            return new LinkMessage(properties);
        };

        /**
         * Encodes the specified LinkMessage message. Does not implicitly {@link webcast.LinkMessage.verify|verify} messages.
         * @function encode
         * @memberof webcast.LinkMessage
         * @static
         * @param {webcast.LinkMessage.$Properties} message LinkMessage message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        LinkMessage.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.common != null && $Object.hasOwnProperty.call(message, "common"))
                $root.webcast.TextCommon.encode(message.common, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.messageType != null && $Object.hasOwnProperty.call(message, "messageType"))
                writer.uint32(/* id 2, wireType 0 =*/16).int64(message.messageType);
            if (message.scene != null && $Object.hasOwnProperty.call(message, "scene"))
                writer.uint32(/* id 4, wireType 0 =*/32).int64(message.scene);
            if (message.inviteContent != null && $Object.hasOwnProperty.call(message, "inviteContent"))
                writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.inviteContent);
            if (message.replyContent != null && $Object.hasOwnProperty.call(message, "replyContent"))
                writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.replyContent);
            if (message.createContent != null && $Object.hasOwnProperty.call(message, "createContent"))
                writer.uint32(/* id 7, wireType 2 =*/58).bytes(message.createContent);
            if (message.closeContent != null && $Object.hasOwnProperty.call(message, "closeContent"))
                writer.uint32(/* id 8, wireType 2 =*/66).bytes(message.closeContent);
            if (message.enterContent != null && $Object.hasOwnProperty.call(message, "enterContent"))
                writer.uint32(/* id 9, wireType 2 =*/74).bytes(message.enterContent);
            if (message.leaveContent != null && $Object.hasOwnProperty.call(message, "leaveContent"))
                writer.uint32(/* id 10, wireType 2 =*/82).bytes(message.leaveContent);
            if (message.cancelContent != null && $Object.hasOwnProperty.call(message, "cancelContent"))
                writer.uint32(/* id 11, wireType 2 =*/90).bytes(message.cancelContent);
            if (message.kickOutContent != null && $Object.hasOwnProperty.call(message, "kickOutContent"))
                writer.uint32(/* id 12, wireType 2 =*/98).bytes(message.kickOutContent);
            if (message.linkedListChangeContent != null && $Object.hasOwnProperty.call(message, "linkedListChangeContent"))
                writer.uint32(/* id 13, wireType 2 =*/106).bytes(message.linkedListChangeContent);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a LinkMessage message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.LinkMessage
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.LinkMessage & webcast.LinkMessage.$Shape} LinkMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        LinkMessage.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.webcast.LinkMessage();
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
                        message.common = $root.webcast.TextCommon.decode(reader, reader.size(), $undefined, _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.messageType = reader.int64();
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.scene = reader.int64();
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.inviteContent = reader.bytes();
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        message.replyContent = reader.bytes();
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        message.createContent = reader.bytes();
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        message.closeContent = reader.bytes();
                        continue;
                    }
                case 9: {
                        if (wireType !== 2)
                            break;
                        message.enterContent = reader.bytes();
                        continue;
                    }
                case 10: {
                        if (wireType !== 2)
                            break;
                        message.leaveContent = reader.bytes();
                        continue;
                    }
                case 11: {
                        if (wireType !== 2)
                            break;
                        message.cancelContent = reader.bytes();
                        continue;
                    }
                case 12: {
                        if (wireType !== 2)
                            break;
                        message.kickOutContent = reader.bytes();
                        continue;
                    }
                case 13: {
                        if (wireType !== 2)
                            break;
                        message.linkedListChangeContent = reader.bytes();
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

        return LinkMessage;
    })();

    webcast.LinkerContributeMessage = (function() {

        /**
         * Properties of a LinkerContributeMessage.
         * @typedef {Object} webcast.LinkerContributeMessage.$Properties
         * @property {webcast.TextCommon.$Properties|null} [common] LinkerContributeMessage common
         * @property {Long|null} [userId] LinkerContributeMessage userId
         * @property {Long|null} [totalScore] LinkerContributeMessage totalScore
         * @property {Array.<webcast.UserContribute.$Properties>|null} [userContributeList] LinkerContributeMessage userContributeList
         * @property {Long|null} [scene] LinkerContributeMessage scene
         * @property {string|null} [totalScoreStr] LinkerContributeMessage totalScoreStr
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a LinkerContributeMessage.
         * @memberof webcast
         * @interface ILinkerContributeMessage
         * @augments webcast.LinkerContributeMessage.$Properties
         * @deprecated Use webcast.LinkerContributeMessage.$Properties instead.
         */

        /**
         * Shape of a LinkerContributeMessage.
         * @typedef {webcast.LinkerContributeMessage.$Properties} webcast.LinkerContributeMessage.$Shape
         */

        /**
         * Constructs a new LinkerContributeMessage.
         * @memberof webcast
         * @classdesc Represents a LinkerContributeMessage.
         * @constructor
         * @param {webcast.LinkerContributeMessage.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const LinkerContributeMessage = function (properties) {
            this.userContributeList = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * LinkerContributeMessage common.
         * @member {webcast.TextCommon.$Properties|null|undefined} common
         * @memberof webcast.LinkerContributeMessage
         * @instance
         */
        LinkerContributeMessage.prototype.common = null;

        /**
         * LinkerContributeMessage userId.
         * @member {Long} userId
         * @memberof webcast.LinkerContributeMessage
         * @instance
         */
        LinkerContributeMessage.prototype.userId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * LinkerContributeMessage totalScore.
         * @member {Long} totalScore
         * @memberof webcast.LinkerContributeMessage
         * @instance
         */
        LinkerContributeMessage.prototype.totalScore = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * LinkerContributeMessage userContributeList.
         * @member {Array.<webcast.UserContribute.$Properties>} userContributeList
         * @memberof webcast.LinkerContributeMessage
         * @instance
         */
        LinkerContributeMessage.prototype.userContributeList = $util.emptyArray;

        /**
         * LinkerContributeMessage scene.
         * @member {Long} scene
         * @memberof webcast.LinkerContributeMessage
         * @instance
         */
        LinkerContributeMessage.prototype.scene = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * LinkerContributeMessage totalScoreStr.
         * @member {string} totalScoreStr
         * @memberof webcast.LinkerContributeMessage
         * @instance
         */
        LinkerContributeMessage.prototype.totalScoreStr = "";

        /**
         * Creates a new LinkerContributeMessage instance using the specified properties.
         * @function create
         * @memberof webcast.LinkerContributeMessage
         * @static
         * @param {webcast.LinkerContributeMessage.$Properties=} [properties] Properties to set
         * @returns {webcast.LinkerContributeMessage} LinkerContributeMessage instance
         * @type {{
         *   (properties: webcast.LinkerContributeMessage.$Shape): webcast.LinkerContributeMessage & webcast.LinkerContributeMessage.$Shape;
         *   (properties?: webcast.LinkerContributeMessage.$Properties): webcast.LinkerContributeMessage;
         * }}
         */
        LinkerContributeMessage.create = function(properties) {
            return new LinkerContributeMessage(properties);
        };

        /**
         * Encodes the specified LinkerContributeMessage message. Does not implicitly {@link webcast.LinkerContributeMessage.verify|verify} messages.
         * @function encode
         * @memberof webcast.LinkerContributeMessage
         * @static
         * @param {webcast.LinkerContributeMessage.$Properties} message LinkerContributeMessage message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        LinkerContributeMessage.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.common != null && $Object.hasOwnProperty.call(message, "common"))
                $root.webcast.TextCommon.encode(message.common, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.userId != null && $Object.hasOwnProperty.call(message, "userId"))
                writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.userId);
            if (message.totalScore != null && $Object.hasOwnProperty.call(message, "totalScore"))
                writer.uint32(/* id 3, wireType 0 =*/24).int64(message.totalScore);
            if (message.userContributeList != null && message.userContributeList.length)
                for (let i = 0; i < message.userContributeList.length; ++i)
                    $root.webcast.UserContribute.encode(message.userContributeList[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.scene != null && $Object.hasOwnProperty.call(message, "scene"))
                writer.uint32(/* id 6, wireType 0 =*/48).int64(message.scene);
            if (message.totalScoreStr != null && $Object.hasOwnProperty.call(message, "totalScoreStr"))
                writer.uint32(/* id 8, wireType 2 =*/66).string(message.totalScoreStr);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a LinkerContributeMessage message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.LinkerContributeMessage
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.LinkerContributeMessage & webcast.LinkerContributeMessage.$Shape} LinkerContributeMessage
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        LinkerContributeMessage.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.webcast.LinkerContributeMessage();
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
                        message.common = $root.webcast.TextCommon.decode(reader, reader.size(), $undefined, _depth + 1, message.common);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.userId = reader.uint64();
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.totalScore = reader.int64();
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if (!(message.userContributeList && message.userContributeList.length))
                            message.userContributeList = [];
                        message.userContributeList.push($root.webcast.UserContribute.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        message.scene = reader.int64();
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        message.totalScoreStr = reader.string();
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

        return LinkerContributeMessage;
    })();

    webcast.UserContribute = (function() {

        /**
         * Properties of a UserContribute.
         * @typedef {Object} webcast.UserContribute.$Properties
         * @property {Long|null} [userId] UserContribute userId
         * @property {Long|null} [rank] UserContribute rank
         * @property {Long|null} [score] UserContribute score
         * @property {string|null} [nickname] UserContribute nickname
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a UserContribute.
         * @memberof webcast
         * @interface IUserContribute
         * @augments webcast.UserContribute.$Properties
         * @deprecated Use webcast.UserContribute.$Properties instead.
         */

        /**
         * Shape of a UserContribute.
         * @typedef {webcast.UserContribute.$Properties} webcast.UserContribute.$Shape
         */

        /**
         * Constructs a new UserContribute.
         * @memberof webcast
         * @classdesc Represents a UserContribute.
         * @constructor
         * @param {webcast.UserContribute.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const UserContribute = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * UserContribute userId.
         * @member {Long} userId
         * @memberof webcast.UserContribute
         * @instance
         */
        UserContribute.prototype.userId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * UserContribute rank.
         * @member {Long} rank
         * @memberof webcast.UserContribute
         * @instance
         */
        UserContribute.prototype.rank = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * UserContribute score.
         * @member {Long} score
         * @memberof webcast.UserContribute
         * @instance
         */
        UserContribute.prototype.score = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * UserContribute nickname.
         * @member {string} nickname
         * @memberof webcast.UserContribute
         * @instance
         */
        UserContribute.prototype.nickname = "";

        /**
         * Creates a new UserContribute instance using the specified properties.
         * @function create
         * @memberof webcast.UserContribute
         * @static
         * @param {webcast.UserContribute.$Properties=} [properties] Properties to set
         * @returns {webcast.UserContribute} UserContribute instance
         * @type {{
         *   (properties: webcast.UserContribute.$Shape): webcast.UserContribute & webcast.UserContribute.$Shape;
         *   (properties?: webcast.UserContribute.$Properties): webcast.UserContribute;
         * }}
         */
        UserContribute.create = function(properties) {
            return new UserContribute(properties);
        };

        /**
         * Encodes the specified UserContribute message. Does not implicitly {@link webcast.UserContribute.verify|verify} messages.
         * @function encode
         * @memberof webcast.UserContribute
         * @static
         * @param {webcast.UserContribute.$Properties} message UserContribute message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        UserContribute.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.userId != null && $Object.hasOwnProperty.call(message, "userId"))
                writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.userId);
            if (message.rank != null && $Object.hasOwnProperty.call(message, "rank"))
                writer.uint32(/* id 2, wireType 0 =*/16).int64(message.rank);
            if (message.score != null && $Object.hasOwnProperty.call(message, "score"))
                writer.uint32(/* id 3, wireType 0 =*/24).int64(message.score);
            if (message.nickname != null && $Object.hasOwnProperty.call(message, "nickname"))
                writer.uint32(/* id 4, wireType 2 =*/34).string(message.nickname);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a UserContribute message from the specified reader or buffer.
         * @function decode
         * @memberof webcast.UserContribute
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {webcast.UserContribute & webcast.UserContribute.$Shape} UserContribute
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        UserContribute.decode = function (reader, length, _end, _depth, _target) {
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
            message = _target || new $root.webcast.UserContribute();
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
                        message.userId = reader.uint64();
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        message.rank = reader.int64();
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        message.score = reader.int64();
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.nickname = reader.string();
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

        return UserContribute;
    })();

    return webcast;
})();

export {
  $root as default
};
