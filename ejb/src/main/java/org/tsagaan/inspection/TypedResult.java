package org.tsagaan.inspection;

import java.util.List;

/**
 * The results of one item as the laboratory typed them, one a sample.
 *
 * @param itemCode key of the item
 * @param values numbers, {@code <10}, or {@code ND} / {@code 未检出} / {@code not detected}
 */
public record TypedResult(String itemCode, List<String> values) {

    public TypedResult {
        values = List.copyOf(values);
    }
}
