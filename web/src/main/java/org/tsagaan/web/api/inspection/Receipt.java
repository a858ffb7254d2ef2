package org.tsagaan.web.api.inspection;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tsagaan.inspection.SampleReceipt;
import org.tsagaan.web.api.Means;

/** A sample that has come. */
@Means("A sealed sample that has come to the laboratory.")
public record Receipt(
        @Means(value = "Number of its seal, at most 60 characters.", example = "F-2026-0117")
                @Size(max = 200)
                String sealNumber,
        @Means(value = "What is to be said of its condition.", example = "冷藏送达，4 °C")
                @Size(max = 2000)
                @Nullable String sampleNote) {

    SampleReceipt sample() {
        return new SampleReceipt(sealNumber, Objects.requireNonNullElse(sampleNote, ""), List.of());
    }
}
