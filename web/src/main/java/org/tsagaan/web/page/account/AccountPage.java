package org.tsagaan.web.page.account;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Person;
import org.tsagaan.order.OrderSummary;
import org.tsagaan.web.frame.View;

/**
 * A person's own page.
 *
 * @param next address of older orders, or null when there are none
 */
public record AccountPage(Person person, List<OrderSummary> orders, @Nullable String next)
        implements View {
    @Override
    public String template() {
        return "account/account.jte";
    }
}
