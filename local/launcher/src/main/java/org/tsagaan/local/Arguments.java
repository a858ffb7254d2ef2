package org.tsagaan.local;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words after the name of a command, as that command allows them. */
record Arguments(Map<String, String> values) {

    /**
     * Reads them.
     *
     * @param flags options that stand alone
     * @param valued options that a value follows, after a blank or a {@code =}
     * @throws MarketFailure naming a word that is not allowed, with those that are
     */
    static Arguments parse(List<String> words, Set<String> flags, Set<String> valued) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            String[] both = words.get(i).split("=", 2);
            String name = both[0];
            if (flags.contains(name) && both.length == 1) {
                values.put(name, "true");
            } else if (valued.contains(name) && both.length == 2) {
                values.put(name, both[1]);
            } else if (valued.contains(name) && i + 1 < words.size()) {
                i++;
                values.put(name, words.get(i));
            } else {
                throw notAllowed(words.get(i), flags, valued);
            }
        }
        return new Arguments(Map.copyOf(values));
    }

    boolean has(String flag) {
        return values.containsKey(flag);
    }

    String get(String option, String otherwise) {
        return values.getOrDefault(option, otherwise);
    }

    /**
     * A whole number within bounds.
     *
     * @throws MarketFailure naming the bounds
     */
    int number(String option, int otherwise, int least, int most) {
        String text = get(option, String.valueOf(otherwise));
        if (text.matches("\\d{1,9}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw new MarketFailure(
                "%s %s is not a number from %d to %d.".formatted(option, text, least, most),
                "Give one that is, such as %s %d.".formatted(option, otherwise));
    }

    private static MarketFailure notAllowed(String word, Set<String> flags, Set<String> valued) {
        String sentence =
                valued.contains(word)
                        ? "The option " + word + " needs a value after it."
                        : "The option " + word + " is not known here.";
        Set<String> all = new java.util.TreeSet<>(flags);
        all.addAll(valued);
        String remedy = all.isEmpty() ? "none" : String.join(", ", all);
        return new MarketFailure(sentence, "Options of this command: " + remedy + ".");
    }
}
