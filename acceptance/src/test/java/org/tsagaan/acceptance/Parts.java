package org.tsagaan.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.util.Objects;

/** A form with files, as a program sends it. */
final class Parts {

    static final String TYPE = "multipart/form-data; boundary=tsagaan-parts";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    /** The example of an operation's document: a file wherever its schema has one. */
    static Parts example(JsonObject schema, JsonObject example) {
        Parts parts = new Parts();
        for (String name : example.keySet()) {
            parts.like(schema.getJsonObject("properties").getJsonObject(name), name, example);
        }
        return parts;
    }

    /** Adds what an example has by that name. */
    void like(JsonObject property, String name, JsonObject example) {
        JsonValue value = Objects.requireNonNull(example.get(name), name);
        JsonValue one =
                value.getValueType() == JsonValue.ValueType.ARRAY
                        ? value.asJsonArray().getFirst()
                        : value;
        String text = one instanceof JsonString string ? string.getString() : one.toString();
        if (isFile(property)) {
            file(name, text, new byte[] {'x'});
        } else {
            text(name, text);
        }
    }

    static boolean isFile(JsonObject property) {
        return property.toString().contains("contentMediaType");
    }

    Parts text(String name, String value) {
        return part("name=\"" + name + "\"", value.getBytes(UTF_8));
    }

    Parts file(String name, String fileName, byte[] content) {
        return part("name=\"" + name + "\"; filename=\"" + fileName + "\"", content);
    }

    /** The parts of another form after these. */
    Parts with(Parts others) {
        body.writeBytes(others.body.toByteArray());
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(body.toByteArray());
        whole.writeBytes("--tsagaan-parts--\r\n".getBytes(UTF_8));
        return whole.toByteArray();
    }

    private Parts part(String disposition, byte[] content) {
        String head =
                "--tsagaan-parts\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n";
        body.writeBytes(head.getBytes(UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(UTF_8));
        return this;
    }
}
