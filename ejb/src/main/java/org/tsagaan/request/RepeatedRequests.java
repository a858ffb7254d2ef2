package org.tsagaan.request;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Optional;
import java.util.function.Supplier;
import org.tsagaan.request.adapter.AnsweredRequests;
import org.tsagaan.request.model.Seal;

/**
 * Does what is asked once, however often it is asked under the same key. Only what was done is
 * kept, for a day; a refusal changes nothing, so the same key may try again.
 */
@Stateless
public class RepeatedRequests {

    @EJB private AnsweredRequests answered;

    /**
     * Does the work in one transaction with the keeping of its answer: neither is there without the
     * other.
     *
     * @param body all that is asked, as text
     * @param work gives the answer to keep, or nothing when it refused and changed nothing
     */
    public Repeated once(RequestKey key, String body, Supplier<Optional<String>> work) {
        Seal seal = Seal.of(key);
        answered.lock(seal.keyHash());
        return answered.find(seal, body)
                .orElseGet(
                        () ->
                                work.get()
                                        .map(answer -> kept(seal, body, answer))
                                        .orElseGet(Repeated.NotDone::new));
    }

    private Repeated kept(Seal seal, String body, String answer) {
        answered.add(seal, body, answer);
        return new Repeated.Answered(answer);
    }

    /**
     * The same for work that makes its own transactions, or waits for others. Who asks while it is
     * being done is told that it is {@link Repeated.Busy}; after a minute without an answer it is
     * taken for dead and done again.
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Repeated onceApart(RequestKey key, String body, Supplier<Optional<String>> work) {
        Seal seal = Seal.of(key);
        Optional<Repeated> before = answered.claim(seal, body);
        if (before.isPresent()) {
            return before.get();
        }
        Optional<String> answer = Optional.empty();
        try {
            answer = work.get();
        } finally {
            answered.settle(seal, answer);
        }
        return answer.<Repeated>map(Repeated.Answered::new).orElseGet(Repeated.NotDone::new);
    }
}
