package nl.kinderrechtenhelpdesk.advocacy.web;

import java.util.Set;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where problem files stand in the navigation. */
@Configuration(proxyBeanMethods = false)
class AdvocacyNavigation {

    @Bean
    NavItem problemsItem() {
        return new NavItem(
                "advocacy.title",
                ProblemListController.PATH,
                320,
                Set.of(Role.LAWYER, Role.COORDINATOR, Role.ADVOCATE));
    }

    @Bean
    NavItem storiesItem() {
        return new NavItem(
                "advocacy.stories.title",
                StoryController.SHELF,
                325,
                Set.of(Role.LAWYER, Role.COORDINATOR, Role.ADVOCATE));
    }

    /** Who pays sees what was done by year, and no file. */
    @Bean
    NavItem systemicWorkItem() {
        return new NavItem("advocacy.years.title", ProblemListController.YEARS, 330, Set.of(Role.FINANCE));
    }
}
