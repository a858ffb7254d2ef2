package org.tsagaan.web.api.openapi;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.Optional;

/** What headers mean, of requests and of answers. */
final class Headers {
    private record Meaning(boolean required, String text, String example) {}

    private static final Map<String, Meaning> SENT =
            Map.of(
                    "Idempotency-Key",
                    new Meaning(
                            true,
                            "Names this request: 16 to 64 visible ASCII characters that nobody can"
                                + " guess, a new one for each thing to do. The same key with the"
                                + " same body is answered the same for a day; with another body it"
                                + " is refused. A refusal is not kept.",
                            "6f1d0c1e-6a51-4d0e-9a3c-2f6d6f0b7f3a"),
                    "If-Match",
                    new Meaning(
                            true,
                            "The ETag of what is edited, as it was seen; * for whichever it is.",
                            "\"9f86d081884c7d659a2feaa0\""),
                    "Order-Token",
                    new Meaning(
                            false,
                            "The token of the order, for who is not signed in as its owner.",
                            "q7lB0Q1v9bqkq0W2l3y8g4x1c5z7a0d2f4h6j8k0p2r"),
                    "Accept-Language",
                    new Meaning(
                            false, "zh or en: in which problems are told. zh without it.", "zh"));

    private static final Map<String, Meaning> ANSWERED =
            Map.of(
                    "ETag",
                    new Meaning(
                            true,
                            "The version, for If-Match of an edit.",
                            "\"9f86d081884c7d659a2feaa0\""),
                    "Location",
                    new Meaning(true, "Where what was made is.", "/api/v1/orders/TS4K7Q2M9X1B3D"),
                    "Link",
                    new Meaning(
                            false,
                            "The next page, where there is one (RFC 8288).",
                            "<https://example.test/api/v1/lots/30211/epcis?after=2026-11-24>;"
                                    + " rel=\"next\""),
                    "Content-Disposition",
                    new Meaning(
                            true,
                            "What the file is called (RFC 6266).",
                            "inline; filename=\"labels-30211.pdf\""),
                    "Retry-After",
                    new Meaning(true, "Seconds to wait.", "30"));

    private Headers() {}

    /** A header of a request, as a parameter. */
    static JsonObject parameter(String name) {
        var meaning = meaning(SENT, name);
        return described(meaning)
                .add("name", name)
                .add("in", "header")
                .add("required", meaning.required())
                .build();
    }

    /** Headers of an answer. */
    static JsonObject of(String... names) {
        var headers = Json.createObjectBuilder();
        for (var name : names) {
            headers.add(name, described(meaning(ANSWERED, name)));
        }
        return headers.build();
    }

    private static JsonObjectBuilder described(Meaning meaning) {
        return Json.createObjectBuilder()
                .add("description", meaning.text())
                .add("schema", Json.createObjectBuilder().add("type", "string"))
                .add("example", meaning.example());
    }

    private static Meaning meaning(Map<String, Meaning> of, String name) {
        return Optional.ofNullable(of.get(name))
                .orElseThrow(() -> new IllegalStateException("not described: header " + name));
    }
}
