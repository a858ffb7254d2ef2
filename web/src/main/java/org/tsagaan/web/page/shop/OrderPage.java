package org.tsagaan.web.page.shop;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tsagaan.order.OrderView;
import org.tsagaan.order.Review;
import org.tsagaan.payment.PaymentStatus;
import org.tsagaan.recall.RecallView;
import org.tsagaan.web.frame.Message;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.component.Progress;
import org.tsagaan.web.page.component.TrustStrip;
import org.tsagaan.web.page.seller.StoreTimes;

/**
 * An order as its buyer sees it.
 *
 * @param payment how the money stands, or null before the market knows
 * @param waiting whether the page should look again by itself
 * @param recalls of what was sent with it
 * @param trust what each line was sold on, a lot each
 * @param reviews what the buyer said, by line
 * @param times when somebody is there, of each part that is picked up
 * @param reviewable lines of which the buyer can still say something
 */
public record OrderPage(
        OrderView order,
        @Nullable PaymentStatus payment,
        List<Progress> progress,
        boolean waiting,
        List<Message> problems,
        List<RecallView> recalls,
        Map<Long, List<TrustStrip>> trust,
        Map<Long, Review> reviews,
        List<Long> reviewable,
        Map<Long, StoreTimes> times)
        implements View {
    @Override
    public String template() {
        return "shop/order.jte";
    }
}
