package org.tsagaan.web.frame;

import java.util.List;

/** A sentence not yet said in any language: the key of a bundle, and what fills its places. */
public record Message(String key, List<Object> arguments) {
    public Message {
        arguments = List.copyOf(arguments);
    }

    /** A message of this key; arguments are numbers or text, and may be messages themselves. */
    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
