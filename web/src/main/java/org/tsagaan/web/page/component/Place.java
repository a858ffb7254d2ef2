package org.tsagaan.web.page.component;

import java.util.List;
import org.tsagaan.account.Division;
import org.tsagaan.web.frame.Language;

/**
 * A division to measure from: a browser that is let know where it is chooses the nearest of them by
 * itself, and tells nobody more than that.
 *
 * @param code of the division (GB/T 2260)
 * @param label its name in the reader's language
 * @param latitude degrees north
 * @param longitude degrees east
 */
public record Place(String code, String label, double latitude, double longitude) {

    /** All divisions, by code. */
    public static List<Place> listOf(List<Division> divisions, Language language) {
        return divisions.stream()
                .map(
                        d ->
                                new Place(
                                        d.code(),
                                        language == Language.ZH ? d.nameZh() : d.nameEn(),
                                        d.latitude(),
                                        d.longitude()))
                .toList();
    }
}
