package org.tsagaan.web.api.recall;

import java.util.List;
import org.tsagaan.recall.RecallProgress;
import org.tsagaan.web.api.Means;

/** Recalls that somebody follows. */
@Means("Recalls of one's own goods, or of producers that one oversees, the most urgent first.")
public record FollowedRecalls(@Means("At most a hundred.") List<FollowedRecall> items) {

    /** One of them. */
    @Means("A recall and how far it has come.")
    public record FollowedRecall(
            @Means("The notice.") RecallNotice notice,
            @Means(value = "Units that had left before it.", example = "268") int sent,
            @Means(value = "Of these, back or off the shelf.", example = "159") int secured,
            @Means(value = "Supermarkets that have not answered.", example = "0") int silent,
            @Means(
                            value = "Working days until its term ends; negative when it is over.",
                            example = "18")
                    int workingDaysLeft,
            @Means(value = "Whether its term is over and it goes on.", example = "false")
                    boolean overdue) {

        static FollowedRecall of(RecallProgress p) {
            return new FollowedRecall(
                    RecallNotice.of(p.recall()),
                    p.sent(),
                    p.secured(),
                    p.silent(),
                    p.daysLeft(),
                    p.isOverdue());
        }
    }

    static FollowedRecalls of(List<RecallProgress> followed) {
        return new FollowedRecalls(followed.stream().map(FollowedRecall::of).toList());
    }
}
