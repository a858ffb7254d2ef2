package org.tsagaan.web.page.seller;

import java.util.Optional;
import org.tsagaan.licensing.ProducerRegistration.Position;

/**
 * Where a seller or producer is reached.
 *
 * @param division the banner or city, in the reader's language
 * @param position empty where nobody has measured it
 */
public record SellerPlace(
        String division, String address, String phone, Optional<Position> position) {}
