package org.tsagaan.web.page.laboratory;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tsagaan.inspection.ResultSheets;
import org.tsagaan.inspection.TypedResult;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.standard.EditionView;
import org.tsagaan.web.page.Form;

/** The form of results: one line an item; what is wrong is said beside the line it is about. */
final class ResultForm {

    private static final Pattern PLACE = Pattern.compile("results\\[([0-9]+)].*");
    private static final String PREFIX = "result-";

    private ResultForm() {}

    /** The field of an item's results. */
    static String field(String itemCode) {
        return PREFIX + itemCode;
    }

    /** What was typed of each item of the edition; nothing of those left blank. */
    static List<TypedResult> read(Form form, EditionView edition) {
        List<TypedResult> results = new ArrayList<>();
        for (EditionView.Item item : edition.items()) {
            String code = item.definition().itemCode();
            List<String> values = ResultSheets.values(form.value(field(code)));
            if (!values.isEmpty()) {
                results.add(new TypedResult(code, values));
            }
        }
        return results;
    }

    /** The form filled in from a sheet. */
    static Form filled(Form form, List<TypedResult> results) {
        Form filled = form;
        for (TypedResult result : results) {
            filled = filled.with(field(result.itemCode()), String.join(" ", result.values()));
        }
        return filled;
    }

    /** The form with each refusal beside the item it is about. */
    static Form refusing(Form form, List<TypedResult> results, List<Refusal> reasons) {
        return form.refusing(
                reasons.stream().map(r -> r.about(place(r.field(), results))).toList());
    }

    private static String place(String refused, List<TypedResult> results) {
        Matcher place = PLACE.matcher(refused);
        if (place.matches()) {
            int index = Integer.parseInt(place.group(1));
            return index < results.size() ? field(results.get(index).itemCode()) : refused;
        }
        return refused;
    }
}
