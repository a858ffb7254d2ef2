package org.tsagaan.search.query;

import java.util.List;
import org.tsagaan.search.FacetNames;
import org.tsagaan.search.Suggestion.Kind;

/**
 * Something whose name can be begun. A place is a banner or a league, each with a name of its own.
 *
 * @param name of its counts
 * @param fields that hold the beginnings of its names
 * @param codeZh the field that tells it apart for who reads Chinese
 * @param codeEn the same for who reads English: a product is looked for by its name
 * @param nameZh the field of what is shown; where it is the code's, {@link FacetNames} knows it
 */
record Beginning(
        String name,
        Kind kind,
        List<String> fields,
        String codeZh,
        String codeEn,
        String nameZh,
        String nameEn) {

    static final List<Beginning> ALL =
            List.of(
                    coded(
                            "category",
                            Kind.CATEGORY,
                            List.of(
                                    "categoryNameZh.suggest",
                                    "categoryNameEn.suggest",
                                    "categoryRomanised.suggest"),
                            "categoryCode"),
                    new Beginning(
                            "product",
                            Kind.PRODUCT,
                            List.of(
                                    "nameZh.suggest",
                                    "nameZh.suggest_run",
                                    "nameEn.suggest",
                                    "nameMn.suggest"),
                            "nameZh",
                            "nameEn",
                            "nameZh",
                            "nameEn"),
                    coded("league", Kind.PLACE, List.of("leagueName"), "leagueCode"),
                    coded("division", Kind.PLACE, List.of("divisionName"), "divisionCode"),
                    named("producer", Kind.PRODUCER, "producerId", "producerName"),
                    named("storefront", Kind.STOREFRONT, "storefrontSlug", "storefrontName"));

    private static Beginning coded(String name, Kind kind, List<String> fields, String code) {
        return new Beginning(name, kind, fields, code, code, code, code);
    }

    private static Beginning named(String name, Kind kind, String code, String shown) {
        List<String> fields =
                List.of(shown + "Zh.suggest", shown + "Zh.suggest_run", shown + "En.suggest");
        return new Beginning(name, kind, fields, code, code, shown + "Zh", shown + "En");
    }

    String code(boolean english) {
        return english ? codeEn : codeZh;
    }

    String shown(boolean english) {
        return english ? nameEn : nameZh;
    }
}
