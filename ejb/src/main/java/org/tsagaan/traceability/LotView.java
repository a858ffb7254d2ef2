package org.tsagaan.traceability;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.tsagaan.catalog.Storage;
import org.tsagaan.kernel.Gtin;
import org.tsagaan.kernel.LotNumber;

/**
 * A lot as the code on its package answers it, with the names of what it is of.
 *
 * @param bestBefore last day on which it may be sold and eaten
 * @param quantity units made
 */
public record LotView(
        long id,
        LotNumber lotNumber,
        LocalDate producedOn,
        LocalDate bestBefore,
        int quantity,
        String milkSourceZh,
        String milkSourceEn,
        long productId,
        Gtin gtin,
        String productZh,
        String productEn,
        Storage storage,
        int shelfLifeDays,
        long standardId,
        long producerId,
        String producerZh,
        String producerEn) {

    /**
     * The lot as GS1 names it everywhere: its Digital Link in canonical form (GS1 Digital Link URI
     * Syntax), whichever market answers it.
     */
    public String epcClass() {
        return "https://id.gs1.org/01/0%s/10/%s"
                .formatted(
                        gtin.digits(), URLEncoder.encode(lotNumber.text(), StandardCharsets.UTF_8));
    }
}
