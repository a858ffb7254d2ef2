package org.tsagaan.search;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.tsagaan.search.index.Filling;

/**
 * Lets the words of new sellers' names into the index, in the night after they came: words belong
 * to an index from when it is made, and until then such a name is found by pairs of its characters.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NewNames {

    @Inject private Filling filling;

    /** When few search; the old index answers until the new one is whole. */
    @Schedule(hour = "3", minute = "40", timezone = "Asia/Shanghai", persistent = false)
    public void learn() {
        var _ = filling.fillIfNamesChanged();
    }
}
