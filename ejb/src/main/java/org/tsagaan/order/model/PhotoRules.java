package org.tsagaan.order.model;

import java.util.List;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;
import org.tsagaan.order.Judgement;

/** Which photographs may come with a review. */
public final class PhotoRules {

    private static final int MOST = Judgement.MOST_PHOTOS;
    private static final long LARGEST = Judgement.LARGEST_PHOTO * 1024L * 1024;

    private PhotoRules() {}

    /** Everything that is wrong with what was sent, before it is looked into. */
    public static List<Refusal> refuse(List<byte[]> sent) {
        return new Refusals()
                .unless(
                        sent.size() <= MOST,
                        Refusal.of("order.photos_too_many", MOST).about("photos"))
                .unless(
                        sent.stream().allMatch(bytes -> bytes.length <= LARGEST),
                        Refusal.of("order.photo_too_large", Judgement.LARGEST_PHOTO)
                                .about("photos"))
                .reasons();
    }

    /** What is said of a photograph that is none. */
    public static Refusal notAPicture(int position) {
        return Refusal.of("order.photo_not_a_picture", position).about("photos");
    }
}
