package org.tsagaan.web.api;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

/** Writes what is answered, where it must be kept as text. */
final class Json {
    private static final Jsonb BINDER = JsonbBuilder.create();

    private Json() {}

    static String write(Object answer) {
        return BINDER.toJson(answer);
    }
}
