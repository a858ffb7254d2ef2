package org.tsagaan.web.page.wholesale;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.web.frame.Message;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;
import org.tsagaan.wholesale.CheckedList;

/**
 * An order list and what came of checking it.
 *
 * @param form the list as typed, and what is wrong with it as a whole
 * @param checked the answers line by line, or null before there is a list
 * @param key makes sending the order twice make one order
 * @param fromFile whether the list was just read from a file
 */
public record OrderListPage(
        Purchaser purchaser, Form form, @Nullable CheckedList checked, String key, boolean fromFile)
        implements View {

    @Override
    public String template() {
        return "wholesale/orderList.jte";
    }

    /** A refusal as a sentence to be said. */
    public static List<Message> said(List<Refusal> refusals) {
        return refusals.stream().map(r -> new Message(r.code(), r.arguments())).toList();
    }

    public long countBad() {
        var list = checked;
        return list == null ? 0 : list.lines().stream().filter(l -> !l.isGood()).count();
    }
}
