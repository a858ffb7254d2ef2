package org.tsagaan.simulator.api;

import org.tsagaan.simulator.store.Search;
import org.tsagaan.simulator.wire.Call;

/** Narrows lists by the parameters that were sent. */
final class Filters {
    private Filters() {}

    static void apply(Call call, Search search, String... fields) {
        for (String field : fields) {
            String value = call.text(field);
            if (value != null) {
                search.where(field, value);
            }
        }
    }
}
