package org.tsagaan.web.page.wholesale;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.tsagaan.account.Person;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.web.frame.Visitors;
import org.tsagaan.wholesale.OrderLists;
import org.tsagaan.wholesale.RetailBuyer;
import org.tsagaan.wholesale.RetailBuyer.Branch;
import org.tsagaan.wholesale.RetailBuyers;

/**
 * Finds out who buys for which branch: the one asked for, else that of the draft, else the first.
 */
@ApplicationScoped
public class Purchasers {

    private static final Pattern ID = Pattern.compile("[0-9]{1,18}");

    @EJB private RetailBuyers buyers;
    @EJB private OrderLists lists;
    @Inject private Visitors visitors;

    /**
     * @param branch the branch asked for; empty or no number when none is
     * @return empty for a stranger
     * @throws NotFound when the person buys for nobody, or the branch is not of one of theirs
     */
    public Optional<Purchaser> find(HttpServletRequest request, String branch) {
        return visitors.findPerson(request).map(person -> choose(person, branch));
    }

    private Purchaser choose(Person person, String branch) {
        List<RetailBuyer> all = buyers.listOf(person);
        if (ID.matcher(branch).matches()) {
            long wanted = Long.parseLong(branch);
            return purchaser(person, all, b -> b.id() == wanted);
        }
        long drafted =
                all.stream()
                        .flatMap(b -> lists.findDraft(person, b.id()).stream())
                        .mapToLong(OrderLists.Draft::branchId)
                        .findFirst()
                        .orElse(0);
        return purchaser(person, all, b -> drafted == 0 || b.id() == drafted);
    }

    private static Purchaser purchaser(
            Person person, List<RetailBuyer> all, Predicate<Branch> wanted) {
        for (RetailBuyer buyer : all) {
            Optional<Branch> branch = buyer.branches().stream().filter(wanted).findFirst();
            if (branch.isPresent()) {
                return new Purchaser(person, all, buyer, branch.orElseThrow());
            }
        }
        throw new NotFound("branch");
    }
}
