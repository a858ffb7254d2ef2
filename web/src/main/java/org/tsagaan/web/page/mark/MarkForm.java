package org.tsagaan.web.page.mark;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.tsagaan.mark.MarkKind;
import org.tsagaan.mark.MarkScope;
import org.tsagaan.mark.MarkScope.Reach;
import org.tsagaan.mark.MarkTerms;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.FormReading;

/**
 * The form by which a mark is granted, read.
 *
 * @param form as it was sent, with what is wrong
 * @param terms what is to be granted; empty when something is wrong
 */
record MarkForm(Form form, Optional<MarkTerms> terms) {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_ISSUER = 120;
    private static final int LONGEST_NUMBER = 60;

    static MarkForm read(long producerId, Form sent) {
        FormReading reading = new FormReading(sent);
        Optional<MarkKind> kind = reading.choice("kind", MarkKind.class);
        String nameZh = reading.text("nameZh", LONGEST_NAME);
        String nameEn = reading.text("nameEn", LONGEST_NAME);
        String issuedBy = reading.text("issuedBy", LONGEST_ISSUER);
        String number = reading.text("number", LONGEST_NUMBER);
        Optional<MarkScope> scope = scope(reading);
        Optional<LocalDate> from = reading.date("validFrom");
        Optional<LocalDate> until = reading.date("validUntil");
        Form form = reading.form();
        if (!form.isSound()) {
            return new MarkForm(form, Optional.empty());
        }
        return new MarkForm(
                form,
                Optional.of(
                        new MarkTerms(
                                producerId,
                                kind.orElseThrow(),
                                nameZh,
                                nameEn,
                                issuedBy,
                                number,
                                scope.orElseThrow(),
                                from.orElseThrow(),
                                until.orElseThrow())));
    }

    private static Optional<MarkScope> scope(FormReading reading) {
        return reading.choice("reach", Reach.class)
                .map(
                        reach ->
                                switch (reach) {
                                    case PRODUCER -> new MarkScope.Whole();
                                    case CATEGORIES ->
                                            new MarkScope.Categories(
                                                    Set.copyOf(
                                                            reading.form().values("categories")));
                                    case PRODUCTS -> new MarkScope.Products(products(reading));
                                });
    }

    private static Set<Long> products(FormReading reading) {
        if (!reading.form().values("products").stream().allMatch(p -> p.matches("[0-9]{1,18}"))) {
            reading.refuse("products", "form.not-an-option");
            return Set.of();
        }
        return reading.form().values("products").stream().map(Long::valueOf).collect(toSet());
    }
}
