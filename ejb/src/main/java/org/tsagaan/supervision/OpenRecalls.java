package org.tsagaan.supervision;

import java.time.LocalDate;
import java.util.List;
import org.tsagaan.recall.RecallGrade;

/**
 * Recalls that go on.
 *
 * @param grades every class, the gravest first
 * @param mostUrgent the recalls themselves, whose term ends first on top; at most fifty
 */
public record OpenRecalls(List<OfGrade> grades, List<Progress> mostUrgent) {

    public OpenRecalls {
        grades = List.copyOf(grades);
        mostUrgent = List.copyOf(mostUrgent);
    }

    /**
     * Recalls of one class.
     *
     * @param overdue whose term to finish is over
     * @param near whose term ends within three working days
     * @param inTime the others
     */
    public record OfGrade(RecallGrade grade, int overdue, int near, int inTime) {

        public int open() {
            return overdue + near + inTime;
        }

        public int atRisk() {
            return overdue + near;
        }
    }

    /**
     * How far one recall has come.
     *
     * @param begunLate whether it was begun after its 24, 48 or 72 hours
     * @param overdue whether its term to finish is over
     * @param daysLeft working days until that ends; negative by as many as it is over
     * @param sent units that had left before it
     * @param deliveries deliveries with units of it, whose buyers are written to
     * @param told those whose letter has gone out
     * @param buyers supermarkets and department stores that had units
     * @param acknowledged those that have answered
     * @param heldBack units that they took off their shelves
     * @param returned units that came back from people
     */
    public record Progress(
            long recallId,
            String productZh,
            String productEn,
            String producerZh,
            String producerEn,
            RecallGrade grade,
            boolean begunLate,
            LocalDate finishBy,
            boolean overdue,
            int daysLeft,
            int lots,
            int sent,
            int deliveries,
            int told,
            int buyers,
            int acknowledged,
            int heldBack,
            int returned) {}

    public int open() {
        return grades.stream().mapToInt(OfGrade::open).sum();
    }

    public int atRisk() {
        return grades.stream().mapToInt(OfGrade::atRisk).sum();
    }
}
