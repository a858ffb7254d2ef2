package org.tsagaan.web.page.accreditation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.tsagaan.inspection.AccreditationStanding;
import org.tsagaan.inspection.AccreditationState;
import org.tsagaan.inspection.Interruption;
import org.tsagaan.inspection.LaboratoryView;
import org.tsagaan.standard.ItemName;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.Messages;

/**
 * An accreditation as a page shows it, in the reader's language.
 *
 * @param days first and last day
 * @param standing how it stands today
 * @param state what the authority says of it
 * @param items what it covers
 * @param interruptions when it did not hold and why, the newest first
 */
public record Scope(
        long id,
        String number,
        String days,
        AccreditationStanding standing,
        AccreditationState state,
        String items,
        List<String> interruptions) {

    public Scope {
        interruptions = List.copyOf(interruptions);
    }

    /** What a laboratory is accredited for, the one that lasts longest first. */
    public static List<Scope> listOf(
            LaboratoryView laboratory,
            Map<String, ItemName> names,
            LocalDate today,
            Language language) {
        return laboratory.accreditations().stream()
                .map(
                        a ->
                                new Scope(
                                        a.id(),
                                        a.number(),
                                        a.validFrom() + " – " + a.validUntil(),
                                        a.standing(today),
                                        a.state(),
                                        called(a.itemCodes(), names, language),
                                        a.interruptions().stream()
                                                .map(i -> said(i, language))
                                                .toList()))
                .toList();
    }

    /** Items by their names. */
    static String called(Collection<String> codes, Map<String, ItemName> names, Language language) {
        return String.join(
                Messages.in(language).text("form.list-separator"),
                codes.stream().map(code -> called(code, names, language)).toList());
    }

    static String called(String code, Map<String, ItemName> names, Language language) {
        ItemName name = names.get(code);
        if (name == null) {
            return code;
        }
        return language == Language.ZH ? name.zh() : name.en();
    }

    private static String said(Interruption i, Language language) {
        Messages messages = Messages.in(language);
        String key = "laboratory.pause." + i.kind();
        return i.endedAt() == null
                ? messages.text(key, i.beganAt(), i.reason())
                : messages.text(key + ".over", i.beganAt(), i.reason(), i.endedAt(), i.endReason());
    }
}
