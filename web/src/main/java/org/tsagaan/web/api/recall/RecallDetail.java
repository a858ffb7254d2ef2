package org.tsagaan.web.api.recall;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.recall.RecallReach;
import org.tsagaan.recall.RecallReach.RetailerReach;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.MoneyAmount;
import org.tsagaan.web.api.Named;

/** A recall with its lots, and as much of its reach as the asker may know. */
@Means("A recall with its lots, and as much of its reach as the asker may know.")
public record RecallDetail(
        @Means("The notice.") RecallNotice notice,
        @Means("Its lots.") List<LotInRecall> lots,
        @Means(
                        value = "Working days until its term ends; negative when it is over.",
                        example = "18")
                int workingDaysLeft,
        @Means("How far it has come; for who may recall these goods, else absent.")
                @Nullable Reach reach,
        @Means("What the asker's own supermarkets had of it and answered.")
                List<RetailerAnswer> answers) {

    /** How far it has come. */
    @Means("What became of the units that had left before a recall.")
    public record Reach(
            @Means(value = "Deliveries whose buyers are written to.", example = "64")
                    int lettersOwed,
            @Means(value = "Letters that have gone out.", example = "64") int lettersSent,
            @Means("Given back for deliveries that were stopped.") MoneyAmount refunded,
            @Means(value = "Units sent to people.", example = "68") int toPeople,
            @Means(value = "Units that came back from people.", example = "9") int back,
            @Means(value = "Units of which nothing is known yet.", example = "59") int outstanding,
            @Means("Supermarkets and department stores that had units of it.")
                    List<RetailerAnswer> retailers) {

        static Reach of(RecallReach r) {
            return new Reach(
                    r.lettersOwed(),
                    r.lettersSent(),
                    MoneyAmount.ofFen(r.refundedFen()),
                    r.toShoppers(),
                    r.back(),
                    r.outstanding(),
                    r.retailers().stream().map(RetailerAnswer::of).toList());
        }
    }

    /** What a supermarket had and answered. */
    @Means("What a supermarket or department store had of a recall and answered, in units.")
    public record RetailerAnswer(
            @Means(value = "The buyer.", example = "1301") long buyerId,
            @Means("Its name.") Named name,
            @Means(value = "Units sent to it.", example = "200") int received,
            @Means(value = "Taken off the shelf; absent until answered.", example = "150")
                    @Nullable Integer heldBack,
            @Means(value = "Sold on before; absent until answered.", example = "50")
                    @Nullable Integer soldOn,
            @Means(value = "Why the two are not all; may be empty.", example = "") String note,
            @Means(value = "When it answered; absent until then.", example = "2026-11-24T08:00:00Z")
                    @Nullable Instant acknowledgedAt) {

        static RetailerAnswer of(RetailerReach r) {
            boolean silent = r.acknowledgedAt() == null;
            return new RetailerAnswer(
                    r.buyerId(),
                    new Named(r.nameZh(), r.nameEn()),
                    r.received(),
                    silent ? null : r.heldBack(),
                    silent ? null : r.soldOn(),
                    r.note(),
                    r.acknowledgedAt());
        }
    }
}
