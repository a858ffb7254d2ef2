package org.tsagaan.listing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Which provinces take the goods of which producers.
 *
 * @param refused the kinds of producers whose goods a province refuses, by the code of each
 *     province that there is
 */
public record DeliveryRules(Map<String, Set<String>> refused) {

    public DeliveryRules {
        refused = Map.copyOf(refused);
    }

    /** Codes of all provinces, in their order. */
    public List<String> provinces() {
        return refused.keySet().stream().sorted().toList();
    }

    /** Whether there is such a province. */
    public boolean knows(String province) {
        return refused.containsKey(province);
    }

    /** The kinds of producers whose goods it refuses. */
    public Set<String> refusedBy(String province) {
        return Objects.requireNonNullElse(refused.get(province), Set.of());
    }
}
