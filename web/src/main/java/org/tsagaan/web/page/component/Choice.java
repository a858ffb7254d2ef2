package org.tsagaan.web.page.component;

import java.util.Arrays;
import java.util.List;
import org.tsagaan.web.frame.Messages;

/** One option of a select or of a group of radio buttons. */
public record Choice(String value, String label) {

    /** The constants of an enum, as forms call them. */
    public static List<Choice> listOf(Enum<?>[] options, Messages messages) {
        return Arrays.stream(options)
                .map(o -> new Choice(o.name(), messages.text("form.value", o)))
                .toList();
    }
}
