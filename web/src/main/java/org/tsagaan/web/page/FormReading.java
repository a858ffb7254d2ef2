package org.tsagaan.web.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tsagaan.kernel.Money;
import org.tsagaan.kernel.VisibleText;

/**
 * Reads the fields of a form one by one, and notes what is wrong with each. Every verb returns a
 * value to go on with; look at {@link #form()} before believing any of them.
 */
public final class FormReading {
    private static final Pattern YUAN = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,2})?");

    private Form form;

    /** Begins to read a form. */
    public FormReading(Form form) {
        this.form = form;
    }

    /** The form with the problems found so far. */
    public Form form() {
        return form;
    }

    /** Text that must be there, of at most so many characters. */
    public String text(String field, int longest) {
        var text = optionalText(field, longest);
        if (text.isEmpty()) {
            refuse(field, "form.required");
        }
        return text;
    }

    /** Text that may be missing; empty if it is. */
    public String optionalText(String field, int longest) {
        var value = form.value(field);
        var text = VisibleText.isIn(value) ? value.strip() : "";
        if (text.codePointCount(0, text.length()) > longest) {
            refuse(field, "form.too-long", longest);
        }
        return text;
    }

    /** Text of a pattern; the key names the sentence that says what would be right. */
    public String matching(String field, Pattern pattern, String key, Object... arguments) {
        var text = text(field, 200);
        if (!text.isEmpty() && !pattern.matcher(text).matches()) {
            refuse(field, key, arguments);
        }
        return text;
    }

    /** A whole number within bounds, both included; the lower bound if it is none. */
    public long wholeNumber(String field, long least, long most) {
        var text = text(field, 20);
        try {
            long number = text.isEmpty() ? least : Long.parseLong(text);
            if (number < least || number > most) {
                refuse(field, "form.out-of-range", least, most);
            }
            return number;
        } catch (NumberFormatException none) {
            refuse(field, "form.not-a-number", least, most);
            return least;
        }
    }

    /** An amount in yuan, such as 480 or 480.50, of at most so much; nothing if it is none. */
    public Money yuan(String field, Money most) {
        var text = matching(field, YUAN, "form.not-an-amount", most.fen() / 100);
        if (text.isEmpty() || form.findProblem(field).isPresent()) {
            return new Money(0);
        }
        var amount = new Money(new BigDecimal(text).movePointRight(2).longValueExact());
        if (amount.fen() > most.fen()) {
            refuse(field, "form.not-an-amount", most.fen() / 100);
        }
        return amount;
    }

    /** A date written as 2026-11-24. */
    public Optional<LocalDate> date(String field) {
        var text = text(field, 20);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException none) {
            refuse(field, "form.not-a-date");
            return Optional.empty();
        }
    }

    /** One of an enum's names, written in any case. */
    public <E extends Enum<E>> Optional<E> choice(String field, Class<E> options) {
        var text = text(field, 60);
        try {
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Enum.valueOf(options, text.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException none) {
            refuse(field, "form.not-an-option");
            return Optional.empty();
        }
    }

    /** The same, where nothing may be chosen. */
    public <E extends Enum<E>> Optional<E> optionalChoice(String field, Class<E> options) {
        return form.value(field).isEmpty() ? Optional.empty() : choice(field, options);
    }

    /** Notes what is wrong with a field. */
    public void refuse(String field, String key, Object... arguments) {
        form = form.refusing(field, key, arguments);
    }
}
