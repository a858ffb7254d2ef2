package org.tsagaan.web.api.supervision;

import org.tsagaan.supervision.FailureRate;
import org.tsagaan.web.api.Means;

/** How much of what was tested failed. */
@Means("How much of what was tested failed, with the interval in which the true share lies.")
public record FailureShare(
        @Means(value = "Tested with a result.", example = "412") int tested,
        @Means(value = "Failed of those.", example = "9") int failed,
        @Means(value = "Lower end of the interval (Wilson, 95 %), 0 to 1.", example = "0.0115")
                Double low,
        @Means(value = "Upper end of the interval, 0 to 1.", example = "0.0411") Double high,
        @Means(value = "Whether there were too few tests to speak of a rate.", example = "false")
                boolean thin) {

    public static FailureShare of(FailureRate rate) {
        return new FailureShare(
                rate.tested(), rate.failed(), rate.low(), rate.high(), rate.isThin());
    }
}
