package it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.shop.fake.model.Customer;
import com.example.shop.model.Order;
import org.junit.jupiter.api.Test;

class CustomerTest {

    @Test
    void the_tests_see_both() {
        assertEquals("1", Customer.builder().id("1").build().id());
        assertEquals(new Order(), new Order());
    }
}
