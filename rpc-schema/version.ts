/** Version of the wire contract. Raised by one when a message changes so that an older side could misread it. */
export const PROTOCOL_VERSION = 1;
