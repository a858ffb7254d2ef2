package org.tsagaan.search;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.tsagaan.listing.Facet;
import org.tsagaan.listing.Names;
import org.tsagaan.listing.Names.Name;

/**
 * Names of categories, divisions and provinces, read once: only a new version of the market changes
 * them.
 */
@ApplicationScoped
public class FacetNames {

    private static final Name UNKNOWN = new Name("", "", Integer.MAX_VALUE);

    @EJB private Names names;

    private final AtomicReference<@Nullable Map<Facet.Name, Map<String, Name>>> read =
            new AtomicReference<>();

    /** Its Chinese name; empty when the faces know the word. */
    public String zh(Facet.Name facet, String code) {
        return name(facet, code).zh();
    }

    /** Its English name; empty when the faces know the word. */
    public String en(Facet.Name facet, String code) {
        return name(facet, code).en();
    }

    /** Where it stands among its kind. */
    public int order(Facet.Name facet, String code) {
        return name(facet, code).order();
    }

    /** The codes of all that has a name, as they stand among their kind. */
    public List<String> codes(Facet.Name facet) {
        return all().getOrDefault(facet, Map.of()).entrySet().stream()
                .sorted(Comparator.comparingInt(named -> named.getValue().order()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Name name(Facet.Name facet, String code) {
        return all().getOrDefault(facet, Map.of()).getOrDefault(code, UNKNOWN);
    }

    private Map<Facet.Name, Map<String, Name>> all() {
        Map<Facet.Name, Map<String, Name>> known = read.get();
        if (known == null) {
            known =
                    Map.of(
                            Facet.Name.CATEGORY, names.listCategories(),
                            Facet.Name.DIVISION, names.listDivisions(),
                            Facet.Name.DELIVER_TO, names.listProvinces());
            read.set(known);
        }
        return known;
    }
}
