package org.tsagaan.licensing.model;

import static org.tsagaan.licensing.model.ApplicationForm.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.tsagaan.kernel.Grounds;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;
import org.tsagaan.kernel.UnifiedSocialCreditCode;
import org.tsagaan.kernel.VisibleText;
import org.tsagaan.licensing.ApplicationField;
import org.tsagaan.licensing.ApplicationKind;
import org.tsagaan.licensing.DocumentKind;
import org.tsagaan.licensing.ParkPlace;
import org.tsagaan.licensing.ProducerKind;

/** What is still missing or wrong in an application, question by question. */
public final class ApplicationPolicy {

    private static final Pattern PHONE = Pattern.compile("[0-9+][0-9 ()-]{4,38}[0-9]");
    private static final Pattern DEGREES = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{1,10})?");
    private static final double[] NORTH = {37, 54};
    private static final double[] EAST = {97, 127};
    private static final int MOST_MILK = 500_000;

    private final ApplicationKind kind;
    private final ProducerKind producer;
    private final Map<String, String> answers;
    private final Refusals refusals = new Refusals();

    /**
     * What there is to choose from.
     *
     * @param divisions codes of all divisions
     * @param categories codes of all categories
     * @param parks all parks
     */
    public record Known(Set<String> divisions, Set<String> categories, List<ParkPlace> parks) {

        public Known {
            divisions = Set.copyOf(divisions);
            categories = Set.copyOf(categories);
            parks = List.copyOf(parks);
        }
    }

    private ApplicationPolicy(
            ApplicationKind kind, ProducerKind producer, Map<String, String> answers) {
        this.kind = kind;
        this.producer = producer;
        this.answers = answers;
    }

    /**
     * All that keeps it from being sent in.
     *
     * @param documents kinds of what was added
     */
    public static List<Refusal> against(
            ApplicationKind kind,
            ProducerKind producer,
            Map<String, String> answers,
            Set<DocumentKind> documents,
            Known known) {
        ApplicationPolicy policy = new ApplicationPolicy(kind, producer, answers);
        policy.who();
        policy.where(known);
        policy.what(known.categories());
        policy.papers(documents);
        return policy.refusals.reasons();
    }

    private void who() {
        line(ApplicationField.NAME_ZH);
        optionalLine(ApplicationField.NAME_EN);
        line(ApplicationField.CONTACT);
        String phone = line(ApplicationField.PHONE);
        refuse(
                ApplicationField.PHONE,
                phone.isEmpty() || PHONE.matcher(phone).matches(),
                Refusal.of("licensing.not_a_phone", "138 4790 0000"));
        creditCode();
    }

    private void creditCode() {
        String typed = text(answers, ApplicationField.CREDIT_CODE);
        boolean needed =
                producer == ProducerKind.LICENSED_ENTERPRISE
                        || producer == ProducerKind.COOPERATIVE;
        if (typed.isEmpty()) {
            refuse(
                    ApplicationField.CREDIT_CODE,
                    !needed,
                    Refusal.of("licensing.credit_code_needed").because(Grounds.MARKET_RULE));
            return;
        }
        Optional<UnifiedSocialCreditCode> code = UnifiedSocialCreditCode.parse(typed);
        refuse(
                ApplicationField.CREDIT_CODE,
                code.isPresent(),
                Refusal.of("licensing.credit_code_shape", "92152530MA0DEM0000"));
        code.ifPresent(
                c ->
                        refuse(
                                ApplicationField.CREDIT_CODE,
                                c.checks(),
                                Refusal.of("licensing.credit_code_check", c.expectedCheck())));
    }

    private void where(Known known) {
        refuse(
                ApplicationField.DIVISION,
                known.divisions().contains(text(answers, ApplicationField.DIVISION)),
                Refusal.of("licensing.choose_division"));
        line(ApplicationField.ADDRESS);
        if (ApplicationField.PARK.isAsked(kind, producer)) {
            refusals.addAll(ParkChoicePolicy.against(producer, answers, known.parks()));
        }
        degrees(ApplicationField.LATITUDE, NORTH);
        degrees(ApplicationField.LONGITUDE, EAST);
    }

    private void what(Set<String> known) {
        Set<String> unknown = new TreeSet<>(ApplicationForm.categories(answers));
        boolean any = !unknown.isEmpty();
        unknown.removeAll(known);
        refuse(ApplicationField.CATEGORIES, any, Refusal.of("licensing.choose_category"));
        refuse(
                ApplicationField.CATEGORIES,
                unknown.isEmpty(),
                Refusal.of("licensing.unknown_category", String.join(", ", unknown)));
        line(ApplicationField.MILK_SOURCE);
        String milk = text(answers, ApplicationField.DAILY_MILK);
        refuse(
                ApplicationField.DAILY_MILK,
                milk.matches("[0-9]{1,6}")
                        && Integer.parseInt(milk) > 0
                        && Integer.parseInt(milk) <= MOST_MILK,
                Refusal.of("licensing.not_so_much_milk", 1, MOST_MILK));
    }

    private void papers(Set<DocumentKind> documents) {
        DocumentKind.listRequired(kind, producer).stream()
                .filter(d -> !documents.contains(d))
                .forEach(
                        d ->
                                refusals.add(
                                        Refusal.of("licensing.document_missing", d)
                                                .about("document-" + d)));
    }

    private void degrees(ApplicationField field, double[] bounds) {
        String typed = text(answers, field);
        boolean right =
                DEGREES.matcher(typed).matches()
                        && Double.parseDouble(typed) >= bounds[0]
                        && Double.parseDouble(typed) <= bounds[1];
        refuse(field, right, Refusal.of("licensing.not_in_the_region", bounds[0], bounds[1]));
    }

    private String line(ApplicationField field) {
        String typed = text(answers, field);
        if (VisibleText.isIn(typed)) {
            optionalLine(field);
        } else {
            refuse(field, false, Refusal.of("licensing.still_to_fill_in"));
        }
        return typed;
    }

    private void optionalLine(ApplicationField field) {
        String typed = text(answers, field);
        refuse(
                field,
                typed.isEmpty() || VisibleText.isLine(typed, field.longest()),
                Refusal.of("licensing.not_one_line", field.longest()));
    }

    private void refuse(ApplicationField field, boolean holds, Refusal reason) {
        if (field.isAsked(kind, producer)) {
            refusals.unless(holds, reason.about(field.key()));
        }
    }
}
