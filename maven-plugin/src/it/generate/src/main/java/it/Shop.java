package it;

import com.example.shop.api.OrderApi;
import com.example.shop.model.CollectionPage;
import com.example.shop.model.Order;
import com.example.shop.model.OrderState;
import java.util.List;

/** Compiles where the generated code is what the pages say, and is compiled with the project. */
public class Shop implements OrderApi {

    @Override
    public CollectionPage<Order> list() {
        Order order = new Order();
        order.setNumber(1L);
        order.setState(OrderState.PAID);
        CollectionPage<Order> page = new CollectionPage<>();
        page.setValue(List.of(order));
        return page;
    }
}
