Ferry strike strands thousands as Halvorsund talks falter

- Crews walk out for a third day over rosters and pay
- Harbour board puts losses at $4.2 million a day
- Minister rules out emergency law before Friday's vote

By Marit Ellingboe and Tomas Quarrie

HALVORSUND, March 12 (Northwire) - Ferry crews in the island province of Halvorsund walked out for a third day on Tuesday, stranding more than 6,000 passengers and cutting off two fishing towns , union officials and the harbour board said.

The strike, the longest since 1998, began on Sunday after the Seafarers' Union rejected an offer of a 3.5% rise over two years. The board said the offer was worth 41 million crowns ($3.9 million).

"We have asked for one thing, and that is a roster people can live with," said Ingrid Vasstrand, the union's chief negotiator. "Nobody goes to sea for 19 days without knowing when they will be home."

Vasstrand, 54, told reporters that the the talks had broken off late on Monday. She said a mediator, Judge Pål Reinholt, would meet both sides on Wednesday morning.

At least 12 people were treated for exposure on the quay at Skarnes, where passengers slept in cars as temperatures fell to minus 11 degrees Celsius (12 degrees Fahrenheit), the Halvorsund Regional Hospital (HRH) said. Two were in a serious condition.

"It was dark and nobody told us anything, said Oskar Lindqvist, a teacher who had been waiting since Sunday with his two children.

Transport Minister Henrik Aasgard said the government had no plan to order the crews back to work. He claimed that the union had "misjudged the mood of the islands", but he added that parliament could vote on an emergency law on Friday, March 15.

FISH AND FREIGHT

Exports of cod fell by a third in the week to March 10, from 2,400 tonnes to 1,600 tonnes, according to the Fish Market Council. Shares in Nordhavn Shipping NORD.OL dropped 6.2% to 118.40 crowns, their lowest since October 2022.

"Every day costs the towns $4.2 million," Harbour Board Chairwoman Elin Brakstad said in a statement. "We cannot make that up in April."

The board's figures could not be checked independently. Ms Brakstadt did not reply to a request for comment by e-mail.

In Skarnes, a town of 3,100, the only supermarket ran out of milk on Monday, and its owner, Kofi Mensah-Lund, said that deliveries were not expected before Thursday at the earliest. "People are patient," he said. "They have seen worse winters than this one."

The province's 14 ferries carried 2.3 million passengers in 2023, up from 1.9 million in 2021. About 40% of them were tourists, the Institute of Island Studies found in a report that was published in January. It said that the fleet's average age was 31 years.

Union members will vote on any deal within 48 hours. Talks are due to resume at 9 a.m. (0800 GMT) on Wednesday in

($1 = 10.51 crowns)

(Reporting by Marit Ellingboe in Halvorsund and Tomas Quarrie in Skarnes; Editing by Lena Abiodun)

Our Standards: The Northwire Handbook of Trust and Accuracy.
