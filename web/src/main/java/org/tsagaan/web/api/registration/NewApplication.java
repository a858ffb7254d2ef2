package org.tsagaan.web.api.registration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.tsagaan.licensing.ApplicationKind;
import org.tsagaan.licensing.ProducerKind;
import org.tsagaan.web.api.Means;

/** What is applied for. */
@Means("Either producerKind of somebody new, or a producer of one's own and what it asks for.")
public record NewApplication(
        @Means(value = "What kind of producer somebody new wants to be.", example = "FAMILY")
                @Nullable ProducerKind producerKind,
        @Means(value = "A producer that the person acts for.", example = "1101")
                @Min(1)
                @Max(999_999_999_999_999_999L)
                @Nullable Long producerId,
        @Means(value = "What that producer asks for.", example = "RENEWAL")
                @Nullable ApplicationKind kind) {}
