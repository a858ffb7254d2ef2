package org.tsagaan.web.page.seller;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tsagaan.licensing.AuthorisationView;
import org.tsagaan.licensing.RecognitionView;
import org.tsagaan.licensing.Standing;
import org.tsagaan.storefront.Supplier;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.Messages;
import org.tsagaan.web.page.component.Alert;
import org.tsagaan.web.page.component.Cell;
import org.tsagaan.web.page.component.Evidence;
import org.tsagaan.web.page.component.Table;
import org.tsagaan.web.page.component.TrustStrip;

/**
 * Words the papers by which someone may make or sell, in the reader's language. A paper that does
 * not hold is shown as what it is (E-Commerce Law art. 15: a seller's licence is always shown).
 *
 * @param categories names of categories by code
 */
record Papers(Messages messages, boolean chinese, LocalDate today, Map<String, String> categories) {

    static Papers in(Language language, LocalDate today, Map<String, String> categories) {
        return new Papers(Messages.in(language), language == Language.ZH, today, categories);
    }

    /** The strip of a producer: its newest paper, what it covers, and its dates. */
    TrustStrip producer(List<AuthorisationView> held) {
        if (held.isEmpty()) {
            return TrustStrip.of(missing(Evidence.Kind.REGISTRATION, "seller.no-authorisation"));
        }
        AuthorisationView newest = held.getFirst();
        Standing standing = newest.standing(today);
        return TrustStrip.of(
                new Evidence(
                        Evidence.Kind.REGISTRATION,
                        mark(standing),
                        newest.number(),
                        messages.text("seller.issued-by", newest.issuedBy())
                                + because(standing, newest.stateReason()),
                        "#papers"),
                new Evidence(
                        Evidence.Kind.CATEGORIES,
                        mark(standing),
                        covered(newest),
                        messages.text("seller.covered"),
                        null),
                dates(standing, newest.validFrom(), newest.validUntil()));
    }

    /** The strip of a demonstration store: its recognition, who supplies it, and the dates. */
    TrustStrip store(List<RecognitionView> held, List<Supplier> suppliers) {
        List<Evidence> facts = new ArrayList<>();
        if (held.isEmpty()) {
            facts.add(missing(Evidence.Kind.RECOGNITION, "seller.no-recognition"));
        } else {
            RecognitionView newest = held.getFirst();
            Standing standing = newest.standing(today);
            facts.add(
                    new Evidence(
                            Evidence.Kind.RECOGNITION,
                            mark(standing),
                            newest.number(),
                            stood(standing, newest.stateReason()),
                            "#papers"));
            facts.add(dates(standing, newest.validFrom(), newest.validUntil()));
        }
        long signed = suppliers.stream().filter(s -> s.standing() == Standing.IN_FORCE).count();
        facts.add(
                new Evidence(
                        Evidence.Kind.SUPPLY,
                        signed > 0 ? Evidence.Standing.HOLDS : Evidence.Standing.FAILS,
                        messages.text("seller.suppliers", signed),
                        messages.text("seller.supply-note"),
                        "#suppliers"));
        return new TrustStrip(facts);
    }

    /** What must be said before anything else, because nothing can be bought here; may be none. */
    List<Alert> cautions(boolean open, Standing standing) {
        List<Alert> cautions = new ArrayList<>();
        if (!open) {
            cautions.add(
                    new Alert(
                            Alert.Kind.CAUTION,
                            messages.text("seller.closed"),
                            messages.text("seller.closed-text")));
        }
        if (standing != Standing.IN_FORCE) {
            cautions.add(
                    new Alert(
                            Alert.Kind.CAUTION,
                            messages.text("seller.paper-caution." + standing),
                            messages.text("seller.paper-caution-text")));
        }
        return cautions;
    }

    Table authorisations(List<AuthorisationView> held) {
        return new Table(
                messages.text("seller.papers-caption"),
                headings("kind", "number", "issuer", "validity", "covers", "standing"),
                held.stream()
                        .map(
                                a ->
                                        List.of(
                                                text("seller.paper." + a.kind()),
                                                Cell.text(a.number()),
                                                Cell.text(a.issuedBy()),
                                                days(a.validFrom(), a.validUntil()),
                                                Cell.text(covered(a)),
                                                stands(a.standing(today), a.stateReason())))
                        .toList());
    }

    Table recognitions(List<RecognitionView> held) {
        return new Table(
                messages.text("seller.recognitions-caption"),
                headings("kind", "number", "validity", "standing"),
                held.stream()
                        .map(
                                r ->
                                        List.of(
                                                text("seller.recognition." + r.kind()),
                                                Cell.text(r.number()),
                                                days(r.validFrom(), r.validUntil()),
                                                stands(r.standing(today), r.stateReason())))
                        .toList());
    }

    Table suppliers(List<Supplier> suppliers) {
        return new Table(
                messages.text("seller.suppliers-caption"),
                headings("producer", "place", "number", "agreement", "agreement-standing"),
                suppliers.stream().map(this::supplier).toList());
    }

    private List<Cell> supplier(Supplier s) {
        Standing authorised = s.authorised();
        String number = s.number() == null ? messages.text("seller.no-authorisation") : s.number();
        return List.of(
                Cell.link(chinese ? s.nameZh() : s.nameEn(), "/producers/" + s.producerId()),
                Cell.text(chinese ? s.divisionZh() : s.divisionEn()),
                Cell.text(
                        authorised == null || authorised == Standing.IN_FORCE
                                ? number
                                : messages.text(
                                        "seller.number-but",
                                        number,
                                        messages.text("seller.standing." + authorised))),
                days(s.validFrom(), s.validUntil()),
                text("seller.agreement." + s.standing()));
    }

    /** How a recognition stands: its state and its dates together. */
    static Evidence.Standing mark(Standing standing) {
        return switch (standing) {
            case IN_FORCE -> Evidence.Standing.HOLDS;
            case NOT_YET_VALID -> Evidence.Standing.WAITING;
            case EXPIRED, SUSPENDED, REVOKED, CANCELLED -> Evidence.Standing.FAILS;
        };
    }

    private Evidence missing(Evidence.Kind kind, String key) {
        return new Evidence(
                kind,
                Evidence.Standing.FAILS,
                messages.text(key),
                messages.text("seller.paper-caution-text"),
                null);
    }

    private Evidence dates(Standing standing, LocalDate from, LocalDate until) {
        return new Evidence(
                Evidence.Kind.VALIDITY,
                mark(standing),
                from + " – " + until,
                messages.text("seller.standing." + standing),
                null);
    }

    private String covered(AuthorisationView a) {
        return String.join(
                messages.text("seller.and"),
                a.categories().stream().map(c -> categories.getOrDefault(c, c)).toList());
    }

    private String because(Standing standing, String reason) {
        return standing == Standing.IN_FORCE
                ? ""
                : messages.text("seller.but", stood(standing, reason));
    }

    private Cell stands(Standing standing, String reason) {
        return Cell.text(stood(standing, reason));
    }

    private String stood(Standing standing, String reason) {
        String word = messages.text("seller.standing." + standing);
        boolean saysMore = standing != Standing.IN_FORCE && !reason.isBlank();
        return saysMore ? messages.text("seller.standing-because", word, reason) : word;
    }

    private Cell text(String key) {
        return Cell.text(messages.text(key));
    }

    private static Cell days(LocalDate from, LocalDate until) {
        return Cell.text(from + " – " + until);
    }

    private List<String> headings(String... names) {
        return List.of(names).stream().map(n -> messages.text("seller.heading." + n)).toList();
    }
}
