package org.tsagaan.inspection.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tsagaan.inspection.SamplePhotos;
import org.tsagaan.kernel.CleanFile;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;

/** A photograph of a sealed sample, drawn anew in two sizes: nothing else is left of the file. */
public record SealedPicture(CleanFile small, CleanFile large) {

    private static final int SMALL = 320;
    private static final int LARGE = 1600;
    private static final String FIELD = "photo";

    /**
     * The photographs that were sent.
     *
     * @param known how many there are of the sample already
     * @return refused with {@code inspection.photos_too_many}, {@code inspection.photo_too_large}
     *     and {@code inspection.photo_not_a_picture}
     */
    public static Outcome<List<SealedPicture>> draw(List<byte[]> sent, int known) {
        Refusals refusals = new Refusals();
        refusals.unless(
                known + sent.size() <= SamplePhotos.MOST,
                Refusal.of("inspection.photos_too_many", SamplePhotos.MOST).about(FIELD));
        refusals.unless(
                sent.stream().allMatch(bytes -> bytes.length <= SamplePhotos.LARGEST),
                Refusal.of("inspection.photo_too_large", SamplePhotos.LARGEST / 1024 / 1024)
                        .about(FIELD));
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        List<SealedPicture> drawn = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            Refusal none = Refusal.of("inspection.photo_not_a_picture", i + 1).about(FIELD);
            of(sent.get(i)).ifPresentOrElse(drawn::add, () -> refusals.add(none));
        }
        return refusals.isEmpty() ? Outcome.done(List.copyOf(drawn)) : refusals.refuse();
    }

    private static Optional<SealedPicture> of(byte[] sent) {
        return CleanFile.picture(sent, LARGE)
                .map(
                        large ->
                                new SealedPicture(
                                        CleanFile.picture(large.bytes(), SMALL).orElseThrow(),
                                        large));
    }
}
