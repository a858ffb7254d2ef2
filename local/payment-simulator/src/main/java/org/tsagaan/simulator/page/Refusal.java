package org.tsagaan.simulator.page;

import com.google.gson.JsonObject;
import org.tsagaan.simulator.store.Json;

/** Says why a payment did not go through. */
final class Refusal {
    private Refusal() {}

    /** The sentence for what an intent says of its last try; empty where nothing was refused. */
    static String sentence(Words words, JsonObject intent) {
        JsonObject error = Json.object(intent, "last_payment_error");
        if (error.isEmpty()) {
            return "";
        }
        String code = Json.text(error, "decline_code");
        return words.of("decline." + (code == null ? "other" : code), "decline.other");
    }

    /** The alert that shows it; empty where there is nothing to show. */
    static String alert(Words words, String sentence) {
        return sentence.isEmpty()
                ? ""
                : "<div class=\"alert\" role=\"alert\"><p><strong>%s</strong></p><p>%s %s</p></div>"
                        .formatted(
                                Template.escape(words.of("error.title")),
                                Template.escape(sentence),
                                Template.escape(words.of("retry")));
    }
}
