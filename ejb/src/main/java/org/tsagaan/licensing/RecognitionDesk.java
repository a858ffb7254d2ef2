package org.tsagaan.licensing;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.licensing.adapter.RecognitionRegister;

/**
 * Where the region's regulator recognises stores and parks and takes recognitions away. What was
 * recognised everybody reads; for everybody else the desk is not there.
 */
@Stateless
public class RecognitionDesk {

    private static final int LARGEST_PAGE = 101;

    @EJB private Recognitions recognitions;
    @Inject private RecognitionRegister register;

    /**
     * Lets in who may recognise.
     *
     * @throws NotFound when the person may not
     */
    public void enter(Person official) {
        if (!official.holds(Role.REGULATOR)) {
            throw new NotFound("recognition");
        }
    }

    /**
     * A page of all recognitions there ever were, the newest first.
     *
     * @param before id of the last of the page before; empty for the first page
     * @param limit at most so many, 1 to 101
     */
    public List<GrantedRecognition> listGranted(OptionalLong before, int limit) {
        return register.listGranted(
                before.orElse(Long.MAX_VALUE), Math.clamp(limit, 1, LARGEST_PAGE));
    }

    /**
     * One recognition.
     *
     * @throws NotFound when there is no such one
     */
    public GrantedRecognition read(long id) {
        return register.find(id).orElseThrow(() -> new NotFound("recognition"));
    }

    /**
     * A page of the stores and parks whose names have such a part, by id.
     *
     * @param after id of the last of the page before; 0 for the first page
     * @param limit at most so many, 1 to 101
     * @throws NotFound when the person may not recognise
     */
    public List<RecognisableHolder> listHolders(
            Person official, String text, long after, int limit) {
        enter(official);
        return register.listHolders(text.strip(), after, Math.clamp(limit, 1, LARGEST_PAGE));
    }

    /**
     * A store or park.
     *
     * @throws NotFound when there is no such one, or the person may not recognise
     */
    public RecognisableHolder readHolder(Person official, long holderId) {
        enter(official);
        return register.findHolder(holderId).orElseThrow(() -> new NotFound("recognition"));
    }

    /**
     * Recognises a store as demonstration store, a park as demonstration park.
     *
     * @return id of the recognition; refused with {@code licensing.no_such_holder} and as {@link
     *     Recognitions#grant}
     * @throws NotFound when the person may not recognise
     */
    public Outcome<Long> grant(
            Person official,
            long holderId,
            String number,
            LocalDate validFrom,
            LocalDate validUntil) {
        enter(official);
        Optional<RecognisableHolder> holder = register.findHolder(holderId);
        return holder.isEmpty()
                ? Outcome.refused(Refusal.of("licensing.no_such_holder").about("organisationId"))
                : recognitions.grant(
                        official,
                        new RecognitionGrant(
                                holderId, holder.get().kind(), number, validFrom, validUntil));
    }

    /**
     * Takes a recognition away.
     *
     * @return refused as {@link Recognitions#revoke}
     * @throws NotFound when there is no such recognition, or the person may not
     */
    public Outcome<RecognitionState> revoke(Person official, long id, String reason) {
        enter(official);
        return recognitions.revoke(official, id, reason);
    }
}
