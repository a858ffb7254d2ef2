package org.tsagaan.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** Makes every wrong form with files of a request, from its schema and its example. */
final class WrongParts {

    private final JsonObject schema;
    private final JsonObject example;
    private final List<WrongBodies.Wrong> made = new ArrayList<>();

    private WrongParts(JsonObject schema, JsonObject example) {
        this.schema = schema;
        this.example = example;
    }

    static List<WrongBodies.Wrong> of(JsonObject document, JsonObject content) {
        var schemas = document.getJsonObject("components").getJsonObject("schemas");
        var reference = content.getJsonObject("schema").getString("$ref");
        var parts =
                new WrongParts(
                        schemas.getJsonObject(reference.replaceFirst(".*/", "")),
                        content.getJsonObject("example"));
        parts.whole();
        parts.each();
        return parts.made;
    }

    private void whole() {
        for (String body : List.of("x", "--", "--tsagaan-parts", "{}")) {
            made.add(new WrongBodies.Wrong("whole " + body, "", body.getBytes(UTF_8)));
        }
        String unnamed = "--tsagaan-parts\r\n\r\nx\r\n--tsagaan-parts--\r\n";
        made.add(new WrongBodies.Wrong("without a name", "", unnamed.getBytes(UTF_8)));
        made.add(new WrongBodies.Wrong("without a part", "", new Parts().bytes()));
        Parts more = Parts.example(schema, example).text("nobodyKnowsMe", "1");
        made.add(new WrongBodies.Wrong("unknown part", "/nobodyKnowsMe", more.bytes()));
    }

    private void each() {
        var required = schema.getJsonArray("required").toString();
        for (String name : example.keySet()) {
            var property = schema.getJsonObject("properties").getJsonObject(name);
            if (required.contains("\"" + name + "\"") && example.size() > 1) {
                add("missing", name, new Parts());
            }
            if (!property.getString("type").equals("array")) {
                Parts twice = new Parts();
                twice.like(property, name, example);
                twice.like(property, name, example);
                add("twice", name, twice);
            }
            if (Parts.isFile(property)) {
                add("empty", name, new Parts().file(name, "x.jpg", new byte[0]));
            } else {
                add("bad UTF-8", name, new Parts().file(name, "x", new byte[] {(byte) 0xFF}));
                add("too long", name, new Parts().text(name, "x".repeat(5000)));
                add("invisible", name, new Parts().text(name, "\u200B\u180B"));
            }
            if (property.getString("type").equals("integer")) {
                for (String number : List.of("", "x", "1.5", "-1", "9".repeat(30))) {
                    add("number " + number, name, new Parts().text(name, number));
                }
            }
        }
    }

    /** The example with something else in the place of one part. */
    private void add(String what, String name, Parts instead) {
        Parts parts = new Parts();
        for (String other : example.keySet()) {
            if (!other.equals(name)) {
                parts.like(schema.getJsonObject("properties").getJsonObject(other), other, example);
            }
        }
        made.add(new WrongBodies.Wrong(what, "/" + name, parts.with(instead).bytes()));
    }
}
