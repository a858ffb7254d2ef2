package org.tsagaan.simulator.page;

import com.google.gson.JsonObject;
import org.jspecify.annotations.Nullable;
import org.tsagaan.simulator.store.Json;

/**
 * What a browser asks.
 *
 * @param method GET or POST
 * @param path without the query
 * @param query the query's fields
 * @param form the form's fields
 * @param accepted the browser's languages; empty where it tells none
 */
public record PageRequest(
        String method, String path, JsonObject query, JsonObject form, String accepted) {
    /** What was typed into a field, without blanks around it. */
    String typed(String field) {
        String text = Json.text(form, field);
        return text == null ? "" : text.strip();
    }

    Words words(@Nullable String locale) {
        String asked = Json.text(query, "lang");
        return Words.choose(asked == null ? "" : asked, locale, accepted);
    }
}
