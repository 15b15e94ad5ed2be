package com.billwright.launcher.demo;

import com.billwright.extraction.generate.Address;
import com.billwright.extraction.generate.Party;
import com.billwright.launcher.demo.layouts.Drop;
import com.billwright.launcher.demo.layouts.Leaf;
import com.billwright.launcher.demo.layouts.Lift;
import com.billwright.launcher.demo.layouts.Meter;
import com.billwright.launcher.demo.layouts.Policy;
import com.billwright.launcher.demo.layouts.Sparkle;
import java.util.List;
import java.util.Locale;

/// Oakfield Property Management: a manager of apartment buildings in the Midwest.
final class Oakfield {

    private static final Party CUSTOMER =
            new Party(
                    "Oakfield Property Management",
                    Address.of("410 Oakfield Avenue, Suite 200", "Columbus, OH 43215"));

    private static final List<DemoProperty> PROPERTIES =
            List.of(
                    DemoProperty.at(
                            "101", "Maple Court", "1820 Maple Street", "Columbus, OH 43206"),
                    DemoProperty.at(
                            "102", "The Birches", "77 Birch Hollow Road", "Columbus, OH 43221"),
                    DemoProperty.at(
                            "103", "Riverside Lofts", "300 Water Street", "Dublin, OH 43017"),
                    DemoProperty.at(
                            "104",
                            "Fairmont Terrace",
                            "2255 Fairmont Avenue",
                            "Westerville, OH 43081"),
                    DemoProperty.at(
                            "105", "Union Square Offices", "12 Union Square", "Columbus, OH 43215"),
                    DemoProperty.at(
                            "106", "Hickory Commons", "945 Hickory Lane", "Gahanna, OH 43230"),
                    DemoProperty.at(
                            "107", "Station House", "58 Depot Street", "Grove City, OH 43123"));

    private static final DemoOffice OFFICE = new DemoOffice(Locale.US, CUSTOMER, PROPERTIES);

    private static final String ACCOUNTS =
            """
            6110 Electricity
            6120 Water and sewer
            6130 Natural gas
            6140 Waste removal
            6210 Plumbing repairs
            6220 Electrical repairs
            6230 HVAC maintenance
            6240 Elevator maintenance
            6250 Roof repairs
            6310 Janitorial services
            6320 Landscaping and snow removal
            6330 Pest control
            6340 Security services
            6410 Property insurance
            6510 Office supplies
            6520 Telephone and internet
            6610 Legal and accounting
            6710 Property taxes
            6900 Miscellaneous\
            """;

    private Oakfield() {}

    static DemoTenant tenant() {
        var vendors =
                List.of(
                        OFFICE.vendor(
                                "Brightwater Plumbing",
                                "LLC",
                                Address.of("615 Foundry Street", "Columbus, OH 43201"),
                                "BW-@",
                                new Drop(),
                                "6210",
                                "Drain cleaning, main line;ea;140;260;1",
                                "Plumber, regular hours;hr;85;95;5",
                                "Ball valve 3/4 in.;ea;18;32;4",
                                "Water heater inspection;ea;75;110;2",
                                "Toilet rebuild kit;ea;22;38;3",
                                "Trip charge;ea;45;45;1"),
                        OFFICE.vendor(
                                "Lakeshore Power & Light",
                                "Company",
                                Address.of("P.O. Box 8840", "Cleveland, OH 44101"),
                                "@004417",
                                new Meter(),
                                "6110",
                                "Energy charge;kWh;0.13;0.16;2400",
                                "Distribution charge;kWh;0.04;0.06;2400",
                                "Customer charge;mo;18;24;1",
                                "Demand charge;kW;7;9;14"),
                        OFFICE.vendor(
                                "ClearPane Cleaning Services",
                                "Inc.",
                                Address.of("2090 Kenny Road", "Columbus, OH 43210"),
                                "@",
                                new Sparkle(),
                                "6310",
                                "Common area cleaning;visit;120;180;4",
                                "Window cleaning, lobby;ea;60;95;2",
                                "Carpet shampoo, hallways;floor;75;110;3",
                                "Restroom supplies;set;24;40;3"),
                        OFFICE.vendor(
                                "Summit Elevator",
                                "Corp.",
                                Address.of("1400 Industrial Parkway", "Akron, OH 44310"),
                                "SE-yyyy-@",
                                new Lift(),
                                "6240",
                                "Elevator maintenance, monthly;car;185;240;2",
                                "Door operator adjustment;ea;150;320;1",
                                "Emergency phone monitoring;mo;35;45;2",
                                "Callback, overtime;hr;210;260;2"),
                        OFFICE.vendor(
                                "GreenAcre Landscaping",
                                "LLC",
                                Address.of("7 Nursery Lane", "Plain City, OH 43064"),
                                "GA@",
                                new Leaf(),
                                "6320",
                                "Mowing and edging;visit;85;160;4",
                                "Mulch, installed;yd;62;78;9",
                                "Shrub trimming;hr;48;58;6",
                                "Spring cleanup;ea;220;460;1",
                                "Irrigation check;ea;70;120;1"),
                        OFFICE.vendor(
                                "Prairie Mutual Insurance",
                                "Company",
                                Address.of("900 Prairie Plaza", "Des Moines, IA 50309"),
                                "PM-@-01",
                                new Policy(),
                                "6410",
                                "Commercial property premium;mo;420;890;1",
                                "General liability premium;mo;140;260;1",
                                "Policy service fee;ea;15;15;1"));
        return DemoTenants.tenant(
                "oakfield", CUSTOMER.name(), OFFICE, vendors, DemoTenants.accounts(ACCOUNTS));
    }
}
