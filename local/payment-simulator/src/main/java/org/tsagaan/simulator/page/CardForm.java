package org.tsagaan.simulator.page;

import com.google.gson.JsonObject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tsagaan.simulator.payment.Instruments;
import org.tsagaan.simulator.store.Transaction;

/**
 * What was typed into the card form.
 *
 * @param number with blanks and dashes taken out
 * @param expiry as typed
 * @param cvc as typed
 * @param name as typed
 * @param email as typed
 */
record CardForm(String number, String expiry, String cvc, String name, String email) {
    private static final Pattern EXPIRY = Pattern.compile("(\\d{1,2})\\s*[/-]?\\s*(\\d{2}|\\d{4})");

    static final CardForm EMPTY = new CardForm("", "", "", "", "");

    static CardForm of(PageRequest request) {
        return new CardForm(
                request.typed("number").replaceAll("[\\s-]", ""),
                request.typed("expiry"),
                request.typed("cvc"),
                request.typed("name"),
                request.typed("email"));
    }

    /** The month to whose end the card is good, empty if none can be read. */
    Optional<YearMonth> good() {
        Matcher matcher = EXPIRY.matcher(expiry);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(2));
        try {
            return Optional.of(
                    YearMonth.of(
                            year < 100 ? 2000 + year : year, Integer.parseInt(matcher.group(1))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The month it is now. */
    static YearMonth month(Transaction transaction) {
        return YearMonth.from(Instant.ofEpochSecond(transaction.now()).atOffset(ZoneOffset.UTC));
    }

    /** The payment method that was typed in; nothing of it is wrong. It is put. */
    JsonObject method(Transaction transaction) {
        JsonObject method =
                Instruments.card(transaction, number, good().orElse(month(transaction)));
        JsonObject billing = method.getAsJsonObject("billing_details");
        billing.addProperty("name", name.isEmpty() ? null : name);
        billing.addProperty("email", email.isEmpty() ? null : email);
        transaction.put(method);
        return method;
    }

    /** The fields that are wrong. */
    List<String> wrong(YearMonth now) {
        List<String> wrong = new ArrayList<>();
        if (!number.matches("\\d{12,19}") || !luhn(number)) {
            wrong.add("number");
        }
        if (good().filter(month -> !month.isBefore(now)).isEmpty()) {
            wrong.add("expiry");
        }
        if (!cvc.matches("\\d{3,4}")) {
            wrong.add("cvc");
        }
        if (!email.isEmpty() && !email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            wrong.add("email");
        }
        return wrong;
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit : digit * 2;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }
}
