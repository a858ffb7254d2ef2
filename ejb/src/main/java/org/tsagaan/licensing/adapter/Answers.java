package org.tsagaan.licensing.adapter;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.tsagaan.kernel.JsonText;

/** Answers of an application as the text in which they are kept. */
public final class Answers {

    private Answers() {}

    /** Reads what {@link #write} wrote. */
    public static Map<String, String> read(String text) {
        Map<String, String> answers = new HashMap<>();
        JsonText.read(text)
                .forEach((key, value) -> answers.put(key, ((JsonString) value).getString()));
        return answers;
    }

    /** The answers as a JSON object; what can not be stored is left out of each. */
    public static String write(Map<String, String> answers) {
        JsonObjectBuilder object = JsonText.object();
        new TreeMap<>(answers)
                .forEach((key, value) -> object.add(key, value.replace('\0', '\uFFFD')));
        return object.build().toString();
    }
}
