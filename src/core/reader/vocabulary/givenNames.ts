/**
 * Given names that are nobody's but a person's, folded: by these a note that introduces nobody still shows who is meant. Names that
 * are words, places, languages or tools (`will`, `mark`, `austin`, `ruby`, `travis`) are left out: they need to be known from the note.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `aaron abby abdul abdullah abhi abhishek abigail adam adele adina aditya adrian adriana adrienne agnes ahmad ahmed aidan aileen aisha ajay akash
  akira alan alana albert alberto alec alejandra alejandro alessandra alessandro alex alexander alexandra alexandre alexey alexis alfonso alfred
  ali alice alicia alina alison alistair allan allen allison alyssa amanda amelia amina amir amit amy ana anand anastasia anders anderson andre
  andrea andreas andreea andrei andres andrew andrey andrzej andy angela angelica angelina angelo angie anil anish anita anja ankit ankita anna
  annabel anne annette annie anthony antoine anton antonia antonio antony anurag arjun arnaud arne arnold arthur artur arun arvind asha ashish
  ashley ashwin astrid audrey ayesha barbara barry bart bastian beatrice beatriz becky belinda ben benedict benjamin benoit bernard
  bernd bertrand beth bethany betsy betty bianca bjorn bob bobby bogdan boris brad bradley brandon brenda brendan brent brett brian bridget
  brittany brooke bruce bruno bryan byron caitlin callum cameron camilla camille carl carla carlo carlos carmen carol carole caroline carolyn
  carsten catalina catherine cathy cecilia cecile cedric celia cesar charles charlie chen cheryl chloe chris chrissy christa christian christiane
  christina christine christof christoph christophe christopher cindy claire clara clarissa claudia claudio clemens cliff colin connor conor
  corinne craig curtis cynthia cyril daisy damian damien damon dan dana daniel daniela daniele danielle danny daria dario darren dave david
  davide deb debbie deborah deepa deepak deirdre demetre denis denise dennis derek dhruv diana diane dianne diego dieter dima dimitri dina
  dinesh dirk dmitri dmitry dominic dominik dominique donald donna dora doreen doris dorothy doug douglas duncan dylan ed eddie edgar edith
  edmund eduardo edward edwin eileen elaine eleanor elena eli elias elisa elisabeth elise elizabeth ella ellen ellie elliot elliott elsa emil
  emilia emilie emilio emily emma emmanuel enrico enrique eric erica erich erik erika erin ernest ernesto esteban esther ethan eugene eva evan
  evelyn fabian fabio fabrice farah farhan fatima federico felipe felix ferdinand fernando filip filippo fiona florian franca francesca francesco
  francis francisco franck francois frank frankie franz fred freddie frederic frederick frederik frida friedrich gabby gabi gabriel gabriela
  gabriele gareth garry gary gaurav gavin gazi geoff geoffrey george georgina gerald gerard gerardo gerd gerhard gerry ghislain giacomo gideon
  gilbert gilles gina giorgio giovanni giulia giuseppe glenn gloria gonzalo gopal gordon graham greg gregor gregory greta guido guillaume guillermo
  gunther gustav gustavo gwen hamid hamza hana hannah hannes hans harald hari harold harriet harry harsh harvey hassan hazel heather hector heidi
  heike heinz helen helena helene helmut hendrik henri henrik henry herbert herman hilary hilde hiroshi holger holly howard hubert ian ibrahim
  ida ignacio igor ilya imran ina ines inga ingo ingrid irene irina isaac isabel isabella isabelle ismail ivan ivana ivo jackie jacky jacob jacques
  jae jaime jake jakob jakub james jamie jan jana jane janet janice janine jared jasmin jason javier jay jayne jean jeanette jeanne jeff jeffrey
  jelena jen jenna jennie jennifer jenny jens jeremy jerome jerry jess jesse jessica jessie jill jim jimmy jing jo joan joana joanna joanne
  joao joachim jochen joe joel joern johan johann johanna johannes john johnny jon jonah jonas jonathan jorg jorge jose josef josefin josefine joseph
  josephine josh joshua jost joyce juan juanita judith judy jules julian juliana juliane julie julien juliet julio julius jun justin justine
  kai kamal karen karim karin karina karl karla karoline karsten kasper kate katharina katharine katherine kathleen kathrin kathryn kathy katie katja
  katrin katrina katya kay keith kelly kelvin ken kenji kenneth kenny kerry kerstin kevin khalid kim kimberly kiran kirsten kirstie kirsty
  klaus konrad kris krishna kristen kristian kristin kristina kristine kurt kyle lalit lara larissa larry lars laszlo laura lauren laurence laurent
  laurie lea leah lee leif leila lena lenka leo leon leonard leonardo leonie leonor leslie lewis li liam lilian liliana lillian lily lin linda
  lindsay lindsey lisa liu liz liza lizzie lloyd lois lola lorena lorenzo loretta lori lorna lorraine lothar lou louis louisa louise luca lucas
  lucia lucie lucy ludwig luigi luis luisa luise lukas luke lynda lynn lynne magdalena maggie malcolm malia malvika manfred manish manoj manuel
  manuela marc marcel marcela marcelo marcia marco marcos marcus marek margaret margarita margot maria mariam marian mariana marianne marie
  marina mario marion marisa marissa marius marjorie markus marlene marta martha martin martina marvin mary maryam massimo mateo mathias mathieu mathilde
  matilda matt matteo matthew matthias matthieu maureen maurice mauricio mauro maximilian maya megan mehmet mei mel melanie melinda melissa melvin
  meredith mia micah michael michaela michal michel michele michelle mickey miguel mihai mike mikhail milena miles milos mina ming mira miranda
  miriam mitch mitchell miyuki mohamed mohammad mohammed mohan mohit moira moises molly mona monica monika monique morgan moritz muhammad murat
  myriam nabil nadia nadine nadja naomi natalia natalie natasha nathalie nathan nathaniel neal neha neil nelson nia nicholas nick nicky nico nicola nicolai
  nicolas nicole nidhi niels nigel nikita nikhil niklas nikola nikolai nikolas nils nina nisha noah noel nora norbert norma norman olaf oleg olga
  oliver olivia olivier omar oscar oskar otto owen pablo paige pamela paola paolo patricia patrick patty paul paula paulina pauline paulo
  pavel pedro penelope peter petra phil philip philipp philippa philippe phillip phoebe pierre pieter piotr pooja prakash prashant pratik
  preeti priya rachel radek rafael rahul raj rajesh rajiv ralf ralph ramesh ramon randall randy raphael rashid raul ravi raymond rebecca
  regina reinhard rekha renata renate rene rhea ricardo riccardo richard rick ricky riley rishi rita rob robert roberta roberto robin rodney
  rodrigo roger rohan rohit roland rolf roman romain ron ronald rory rosa rosalind rosemary rosie ross roxana roy rudolf rupert russell ruth
  ryan sabine sabrina sachin sadie sally salma salman salvador sam samantha samir sammy samuel sandeep sandra sanjay santiago sara sarah sasha saul
  scott sean sebastian selena serena serge sergei sergey sergio seth shane shannon sharon shaun shawn sheila shelley sheryl shirley shreya shruti shuai
  sid siddharth sidney sigrid silke silvia simon simona simone sofia sofie sonia sonja sophia sophie srinivas stacey stacy stan stanislav stefan
  stefania stefanie stefano stella stephan stephane stephanie stephen steve steven stuart subhash sudhir sultan sunil sunita suresh susan susana susanna
  susanne susie suzanne suzy sven svetlana swati sylvia sylvie tamara tania tanja tanya tara tariq tatiana taylor ted teddy teresa terrence terri
  terry thea theo theodore theresa therese thibaud thierry thilo thomas tiffany tim timo timothy tina tobias toby todd tom tomas tomasz tommy
  toni tony tracey tracy tristan uday ulf uli ulrich ulrike ursula usha uwe vadim valentin valentina valeria valerie vanessa varun vera verena
  veronica veronika vicki vicky victor vijay vikas vikram viktor viktoria vinay vincent vincenzo vishal vivek vivian vladimir volker walter wanda
  wang wei wendy werner wilhelm william willy wolfgang xavier xiao yan yana yang yannick yara yasmin yasmine yi ying yolanda yosef youssef yu yuan yuki yuri
  yusuf yves yvette yvonne zach zachary zack zahra zainab zoe zoltan
  aarav aarti aazim abeer abel abhinav adaeze adebayo adeel aditi adrien afshin agnieszka ahmet aishwarya ajit alain aleksandar aleksandr
  aleksandra aleksei alena alessio alexandros alireza alok alvaro amal amara amelie amrita andras andrej aneesh angus anirudh anirudha ankur
  annabelle annika anouk antti anuj anushka apoorva arash archana arianna arif aryan asad ashok ashwini asif aslam atharva ayaan ayman ayush aziz
  babak balazs bartosz bashir bastien beata benedikt bhavesh bhavya bilal bjarne brigitte burak carina carlotta caspar chaitanya chandra chetan
  chiara chidi chinedu chukwu cian ciara clement cody cormac cosmin cristian cristiano cristina dakshesh dalia danila danyal deepika deepti devansh
  devika dhanya dilip divya diya dominika drago dusan edoardo ehsan eirik ekaterina elham elif eliza elodie emeka emre enzo esra etienne ewa ezra
  faisal farid fatih fatma fernanda florent franziska gabor gautam geeta georgios gianluca girish giulio gizem goran gregoire gunnar hadi hafsa
  hakan harini haris harish harsha harshit hasan heba hema hemant hina hiroki hugh hugo huseyin hussain hussein ioana ioannis isabela ishaan ishan
  ishaq ishita jaap jadwiga jagdish janek janina jarek jaroslav jaume jayant jeroen jesper jitendra joeri joost jordi josip jovana juhi juraj jyoti
  kabir kamil kanika karan karthik kartik katarina katarzyna kavita kavya kazuki ketan khadija kirill klaas klara konstantin kostas krzysztof
  kshitij kuldeep kunal lakshmi lavanya layla leandro lennart leticia lidia lotte luciana luciano ludovic lukasz maarten maciej mahesh mahmoud maja
  malgorzata mansi marcin marijn marko martijn martyna marwa mateusz mattias maxime mayank meera megha mehdi mikko milica minh mirjam mischa
  mohamad mukesh mustafa nagesh naveen niharika nikos nilesh nirmala nitin noemi noor nuno oleksandr olena omer onur orla ousmane ozan padma
  pallavi parul pascal patrik pawel petr pradeep pranav prasad priyanka puneet rachana rachid radhika raffaele raghav rajat rakesh rania rashmi
  reza rishabh ritika ritu rohini ruben ruchi rui rutger sadia saif salim sameer sanjana santosh sapna satish saurabh selim serkan severin shabnam
  shahid shalini shankar shantanu shashank sheetal shikhar shilpa shivam shivani shubham siddhartha simran siobhan slavomir sneha snehal sohail
  somya sonali sonam soren souleymane sourav srikanth sujata suman sumit suraj sushant swapnil szymon tanmay tanvi tejas thiago thibault thijs
  thorsten timur torsten toshiro tuomas tushar ujjwal umair umar umesh urvashi utkarsh vaibhav vasilis vicente vidya vineet vinod vojtech walid
  waqas wojciech yash yasser yasuo yousef zane zeynep zuzana`
    .split(/\s+/)
    .filter((name) => name.length > 1),
);
