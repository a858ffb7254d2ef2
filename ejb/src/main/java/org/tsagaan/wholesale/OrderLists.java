package org.tsagaan.wholesale;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.tsagaan.account.Person;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.wholesale.adapter.ListFiles;
import org.tsagaan.wholesale.adapter.OrderListDrafts;
import org.tsagaan.wholesale.model.ListText;
import org.tsagaan.wholesale.model.OrderListReader;

/** Order lists of retail buyers: read, checked against what can be sold, kept until ordered. */
@Stateless
public class OrderLists {

    @EJB private RetailBuyers buyers;
    @Inject private ListChecking checking;
    @Inject private OrderListDrafts drafts;
    @Inject private MarketClock clock;

    /** A list a person is still working on. */
    public record Draft(long branchId, String text) {}

    /**
     * Checks a list for a branch: nothing is bought, and every line is answered.
     *
     * @throws NotFound when the branch is not of a buyer the person buys for
     */
    public CheckedList check(Person person, long buyerId, long branchId, String text) {
        Purchasing purchasing = Purchasing.of(buyers.read(person, buyerId), branchId);
        return checking.check(purchasing, text);
    }

    /**
     * Keeps a list as the person's draft for the buyer, whatever is wrong with it. A text longer
     * than a list can be is not kept.
     *
     * @throws NotFound when the branch is not of a buyer the person buys for
     */
    public void keep(Person person, long buyerId, long branchId, String text) {
        Purchasing.of(buyers.read(person, buyerId), branchId);
        if (text.length() <= OrderListReader.LONGEST && text.indexOf('\0') < 0) {
            drafts.keep(person.accountId(), buyerId, branchId, text, clock.now());
        }
    }

    /**
     * The list the person was working on for the buyer.
     *
     * @throws NotFound when the person does not buy for it
     */
    public Optional<Draft> findDraft(Person person, long buyerId) {
        buyers.read(person, buyerId);
        return drafts.find(person.accountId(), buyerId);
    }

    /** Reads an uploaded workbook or text file into the text of a list; refused as it can be. */
    public Outcome<String> readFile(byte[] file) {
        return ListFiles.read(file);
    }

    /**
     * The list with sellers written into some of its lines.
     *
     * @param sellers the seller by line and GTIN, for example {@code 3-9520000100032}
     */
    public String withSellers(String text, Map<String, String> sellers) {
        return ListText.withSellers(text, sellers);
    }
}
