package org.tsagaan.listing.broken;

import java.util.List;
import java.util.Optional;
import org.tsagaan.sellability.LotAssessment;

/** Shows a type of another room. */
public final class LeaksTheGate {

    public Optional<List<LotAssessment>> find() {
        return Optional.empty();
    }
}
