package org.tsagaan.web.api.recall;

import java.util.List;
import java.util.Optional;
import org.tsagaan.account.Person;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.recall.RecallAnswers;
import org.tsagaan.recall.RecallBook;
import org.tsagaan.recall.RecallView;

/**
 * Reads a recall, each asker as much of it as is theirs. No bean of its own: one that is first
 * asked for inside a transaction of an EJB would look for its rooms among those of that EJB's
 * module.
 */
record RecallDetails(RecallBook book, RecallAnswers answers) {

    /**
     * @throws NotFound when there is none
     */
    RecallView view(long recallId) {
        return book.find(recallId).orElseThrow(() -> new NotFound("recall"));
    }

    /**
     * @throws NotFound when there is none
     */
    RecallDetail read(Optional<Person> asker, long recallId) {
        RecallView recall = view(recallId);
        var reach = asker.flatMap(person -> book.findReach(person, recall));
        return new RecallDetail(
                RecallNotice.of(recall),
                book.listLots(recallId).stream()
                        .map(lot -> LotInRecall.of(lot, reach.isPresent()))
                        .toList(),
                book.daysLeft(recall),
                reach.map(RecallDetail.Reach::of).orElse(null),
                asker
                        .map(person -> answers.listAnswers(person, recallId))
                        .orElse(List.of())
                        .stream()
                        .map(RecallDetail.RetailerAnswer::of)
                        .toList());
    }
}
