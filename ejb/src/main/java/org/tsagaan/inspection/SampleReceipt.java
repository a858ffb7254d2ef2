package org.tsagaan.inspection;

import java.util.List;

/**
 * A sealed sample that has come to the laboratory.
 *
 * @param sealNumber on its seal
 * @param note what is to be said of its condition; may be empty
 * @param photos as they were sent
 */
public record SampleReceipt(String sealNumber, String note, List<byte[]> photos) {

    public SampleReceipt {
        photos = List.copyOf(photos);
    }
}
