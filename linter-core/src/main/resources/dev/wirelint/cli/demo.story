Ferry with 62 aboard sinks off Korvala; at least 9 dead

KORVALA, March 3 (Wirelint) - A ferry carrying 62 people sank in a storm off the port of Korvala on Monday, killing at least nine, the coastguard said.

Rescue boats reached the Lady Anneth , a ferry built in 1974, about an hour after her captain called for help, said coastguard commander Pieter Vandermeer.

“We had two boats in the water within minutes,” Vandermeer said. “The sea did the rest.

Sign up now for FREE unlimited access to our stories

The ferry was due in Korvalla at 10 p.m. She had been inspected on February 30 and had passed, the harbour master’s office said.

At least eleven people are still missing. The dead were taken to the town’s hospital, where Vandermere told reporters that a list of names would

Relatives waited on the quay through the night.

READ MORE: Ten storms that changed the coast
